policy K "K"
  version   1.0
  in force  from 2020-01-01

rule deep "Deep" cites "A" each line where (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((( its code is in S9500 )))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) is noted
