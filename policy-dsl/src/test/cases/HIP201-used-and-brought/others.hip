library house-words "Words"
  version 1

codes flush "flush": A4217
codes given "given": J0121, flush
