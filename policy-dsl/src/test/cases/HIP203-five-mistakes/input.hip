policy CPCP019 "Home Infusion"
  version   2.0
  in force  from 2020-09-01

codes per-diem "home infusion per diem": S9500 to S9520
codes drug "drug": J0120 to J999
reason no-drug CO 16 "no infused drug is billed for that day"

rule infusion-day "A per diem is paid only for a day with an infusion"
  cites "Reimbursement Information" 1
  each day of a line in per-deim
  where no line in drug coverz that day
  is denied
  as no-drug

rul supply "Supplies are part of the per diem"
  cites "Supplies" 1
  each line in drug
  is pended

example "nothing is infused"
  claim
    1  S9500  2020-02-30 to 2020-03-03  3 units
  expect
    1  denied  by infusion-day, supply
