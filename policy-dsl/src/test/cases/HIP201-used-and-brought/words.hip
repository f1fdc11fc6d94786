library home-words "Words"
  version 1.2

codes flush "flush": A4216
