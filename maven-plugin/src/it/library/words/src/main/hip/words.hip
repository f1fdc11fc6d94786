library home-words "Words of home infusion"
  version 1.2

table catalog "drug catalog" from "catalog.csv"

fact route of a line: oral, intravenous
  from catalog by code

codes drug "drug": J0120 to J9999
