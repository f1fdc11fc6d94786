part of VISITS1 version 2.0 "Words"

codes drug "drug": J0120
