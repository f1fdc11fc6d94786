-- What sorts of lines tell of a phrase is told of the lines of its codes alone, though another phrase asks the same of others.
policy SORTS1 "Told of sorts"
  version  1
  in force from 2021-01-01

codes drug "drugs": J0696, J1642
codes product "products": B4185, B4189
codes visit "visits": 99601
codes hour "hours": 99602

modifiers unused "not used": SV

reason drug-unused CO 97 "the drug was not used"
reason product-unused CO 59 "the product was not used"

rule visit-of-unused-drug "A visit is not paid where the drug was not used"
  cites "A" 1
  each day of a line in visit
  where a line in drug with a modifier in unused covers that day
  is denied
  as drug-unused

rule hour-of-unused-product "An hour is not paid where the product was not used"
  cites "A" 2
  each day of a line in hour
  where a line in product with a modifier in unused covers that day
    and no line in product without a modifier in unused covers that day
  is denied
  as product-unused

example "a product that was not used, and a drug that was"
  claim
    1  99601     2021-02-01
    2  99602     2021-02-01
    3  B4185 SV  2021-02-01
    4  J0696     2021-02-01
  expect
    1  clear
    2  denied by hour-of-unused-product
    3  clear
    4  clear

example "a drug that was not used, and of two products one"
  claim
    1  99601     2021-02-01
    2  99602     2021-02-01
    3  B4185 SV  2021-02-01
    4  B4189     2021-02-01
    5  J0696 SV  2021-02-01
  expect
    1  denied by visit-of-unused-drug
    2  clear
    3  clear
    4  clear
    5  clear
