library home-words "Words"
  version 1.2

codes drug "drug": J0121
