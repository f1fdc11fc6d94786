library house-words "Words"
  version 1

codes drug "drug": J0121
