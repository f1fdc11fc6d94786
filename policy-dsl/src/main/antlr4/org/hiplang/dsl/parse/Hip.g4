/*
 * The clauses of a policy. There is no rule for a whole file on purpose: the readers of this package cut the text
 * into declarations, each beginning in the first column, and call one rule of this grammar for each clause. So a
 * mistake stays inside its clause, and the rest of the declaration is still read.
 */
grammar Hip;

// Words that mean something else by what stands around them; Neighbours finds them.
tokens { VALUE_CODE, VALUE_OR, LIST_AND, LINE_NUMBER, LINE_FACT, LINE_CHARGE }

// header ------------------------------------------------------------------------------------------------------------

policyHead : POLICY id=(CODEWORD | NUMBER | FIVE_DIGITS) title=text ;

payer    : PAYER text ;
version  : VERSION written=(NUMBER | FIVE_DIGITS | DECIMAL | CODEWORD | DATE | STRING) ;
inForce  : IN FORCE FROM from=date (TO to=date)? ;
document : DOCUMENT text ;
applies  : APPLIES WHERE condition ;
policyGivesWay : GIVES WAY TO policyId (COMMA policyId)* ;
policyId : CODEWORD | NUMBER | FIVE_DIGITS ;

// header of an amendment --------------------------------------------------------------------------------------------

amendmentHead : AMENDMENT name title=text OF id=(CODEWORD | NUMBER | FIVE_DIGITS) ;

planDocument : WORD DOCUMENT text ;
contract     : CONTRACT text ;
withoutRule  : WITHOUT RULE names (FOR codeSet)? ;
replaces     : REPLACES RULE names ;
bills        : BILLS REASON name AS group=CODEWORD ;

// head of a part ----------------------------------------------------------------------------------------------------

partHead : PART OF id=(CODEWORD | NUMBER | FIVE_DIGITS) (VERSION written=(NUMBER | FIVE_DIGITS | DECIMAL | CODEWORD | DATE | STRING))? title=text ;

// libraries ---------------------------------------------------------------------------------------------------------

libraryHead : LIBRARY name title=text ;
used        : USE usedKind names FROM library=name written=(NUMBER | FIVE_DIGITS | DECIMAL | CODEWORD | DATE | STRING) ;
usedKind    : CODES | MODIFIERS | DIAGNOSES | LINES | REASON | TABLE | PAIRS | FACT | READING ;

// words -------------------------------------------------------------------------------------------------------------

cites : CITES statement=CODEWORD? place anchor=STRING? ;
place : section=STRING (paragraph=NUMBER | ROW row=(NUMBER | FIVE_DIGITS | CODEWORD | STRING))? | CODE code ;

codesHead : CODES name label=STRING? codesOf? ;
codesOf   : OF column=name kind (COMMA kind)* (VALUE_OR kind)? IN table=name ;
kind      : WORD | YES | NO ;
codesBody : COLON? items+=listedCode (COMMA items+=listedCode)* (EXCEPT except+=codeItem (COMMA except+=codeItem)*)? ;
listedCode : code words=STRING | codeItem ;
codeItem  : first=code (TO last=code)? | name ;
code      : CODEWORD | NUMBER | FIVE_DIGITS ;

modifiersHead : MODIFIERS name label=STRING? ;
modifiersBody : colon modifiers ;
modifierItem  : CODEWORD | NUMBER | name ;

diagnosesHead : DIAGNOSES name label=STRING? ;
diagnosesBody : colon items+=diagnosisItem (COMMA items+=diagnosisItem)* (EXCEPT except+=diagnosisItem (COMMA except+=diagnosisItem)*)? ;
diagnosisItem : first=diagnosisCode (TO last=diagnosisCode)? | name ;
diagnosisCode : CODEWORD | DOTTED | NUMBER | FIVE_DIGITS | DECIMAL ;

linesHead : LINES name label=STRING? ;
linesBody : colon A LINE options+=linesOption (OR A LINE options+=linesOption)* ;
linesOption : IN codeSet (filter (AND filter)*)? ;

reasonHead : REASON name ;
reasonBody : group=CODEWORD carc rarcs+=CODEWORD* text ;
carc       : NUMBER | CODEWORD ;

rulesHead : RULES name label=STRING? ;
rulesBody : colon names ;

factHead : FACT name ;
factBody : OF factOf colon (A CODE | values) ;
factOf   : THE CLAIM | A (LINE | DAY OF A LINE) ;
factFrom : FROM table=name BY tableKey (COMMA? ELSE BY tableKey)* ;
tableKey : NDC | CODE | TAXONOMY | EACH MODIFIER ;
proven   : PROVEN BY text ;
presumed : IF UNKNOWN COMMA? PRESUME said (WHERE presumedWhere)? ;
presumedWhere : name IS NOT? values ;

tableHead : TABLE name label=STRING? FROM file=text ;

pairsHead : PAIRS name label=STRING? FROM file=text (WITH pairsColumn (AND pairsColumn)*)? ;
pairsColumn : name cells ;

readingHead : READING name (OF statement=CODEWORD)? question=text ;
readingWord : value text (IN FORCE)? ;

// rules -------------------------------------------------------------------------------------------------------------

ruleHead : RULE name title=text ;

subject  : EACH (DAY OF A)? LINE (NOT? IN codeSet)? ;
where    : WHERE condition ;
verdict  : IS isVerdict | KEEPS AT MOST bound unit (IN EVERY blocks | TOGETHER WITH lines (THAT (DAY | CAME before))?)? | PAYS pay ;
pay      : measure PERCENT (OF THE ORDINAL (OR LATER)? UNIT)? | AT MOST measure dollars (FOR EACH UNIT)? ;
dollars  : DOLLAR | DOLLARS ;
blocks   : bound DAYS | MONTH ;
isVerdict : DENIED | INCLUDED IN THAT LINE (IN codeSet)? | PENDED | NOTED ;
as       : AS name ;
givesWay : GIVES WAY TO names ;

condition : term (joins+=(AND | OR) term)* ;

term
    : LPAREN condition RPAREN                # inner
    | NOT LPAREN condition RPAREN            # negation
    | quantity lines relation                # linesMeet
    | IT itPhrase                            # itself
    | ITS CODE IS NOT? IN? codeSet           # codeIn
    | ITS DAYS ARE NOT? IN ONE CALENDAR calendarUnit # daysInOne
    | ITS ORDINAL DIAGNOSIS IS NOT? IN diagnoses # firstDiagnosisIn
    | THE CLAIM claimPhrase                  # ofTheClaim
    | (ANOTHER | NO OTHER) PAYER COMES ORDINAL # otherPayerFirst
    | AGE IS NOT? ageSpan                    # ageIs
    | PLACE OF SERVICE IS NOT? places        # placeIs
    | BILLING billingNumber IS NOT? texts    # billingIs
    | RENDERING renderingNumber IS NOT? texts # renderingIs
    | name IS NOT? isWhat                    # factIs
    ;

isWhat        : saids | texts | comparison measure ;
comparison    : (MORE_ | LESS) THAN | AT (LEAST | MOST) ;
measure       : amount | name ;
claimPhrase
    : HAS (A | NO) DIAGNOSIS IN diagnoses    # claimHasDiagnosis
    | WAS NOT? WORD receivedSpan             # wasReceived
    ;

ageSpan       : comparison? bound timeUnit ;
receivedSpan  : comparison bound timeUnit AFTER ITS which=(ORDINAL | LAST | WORD) DAY ;
timeUnit      : DAY | DAYS | WEEK | WEEKS | MONTH | MONTHS | YEAR | YEARS ;
billingNumber : NPI | TIN | TAXONOMY ;
renderingNumber : NPI | TAXONOMY ;

itPhrase
    : IS THE ORDINAL (OR LATER)? lines nthRelation ranking? # nthLine
    | HAS hasPhrase                                         # has
    ;

hasPhrase
    : (A | NO) MODIFIER IN modifiers         # hasModifier
    | (A | NO) DIAGNOSIS IN diagnoses        # hasDiagnosis
    | (A | AN | NO) carried                  # carries
    | (MORE_ | FEWER) THAN bound measured    # measuredAre
    | AT (LEAST | MOST) bound measured       # measuredBounded
    ;
measured : UNIT | UNITS | DAY | DAYS ;

carried : NDC | RENDERING PROVIDER | PRIOR AUTHORIZATION ;

quantity
    : (A | AN) OTHER?                        # some
    | ANOTHER                                # another
    | NO OTHER?                              # none
    | AT (LEAST | MOST) counted OTHER?       # bounded
    | EXACTLY counted OTHER?                 # exactly
    | (MORE_ | FEWER) THAN counted OTHER?    # compared
    ;

counted : (number | name) total? ;
total   : (UNIT | UNITS | DAY | DAYS) OF ;

lines
    : PAYABLE (LINE | LINES) (IN codeSet)? (AFTER names)? (filter (AND filter)*)?
    | (LINE | LINES) (IN codeSet)? (filter (AND filter)*)?
    ;

filter
    : WITH withPhrase                        # with
    | WITHOUT (A MODIFIER IN modifiers | A DIAGNOSIS IN diagnoses | (A | AN) carried) # without
    | WHOSE name IS NOT? (saids | comparison measure) # whose
    | WHOSE (PLACE OF SERVICE IS NOT? places | ORDINAL DIAGNOSIS IS NOT? IN diagnoses | RENDERING renderingNumber IS NOT? texts) # whoseOwn
    | PAIRED IN table=name (AS column=name cells)? # paired
    ;
withPhrase : A MODIFIER IN modifiers | A DIAGNOSIS IN diagnoses | (A | AN) carried | (A | AN) name IN COMMON | THE SAME sameIn (COMMA sameIn)* ((AND | LIST_AND) sameIn)? | NO? (MORE_ | FEWER) UNITS | (A | NO) size=WORD name ;
sameIn     : CODE | MODIFIERS | DAYS | UNITS | NDC | PROVIDER | PLACE | TIN | NPI | TAXONOMY ;

relation    : (COVERS | COVER) days | (IS | ARE) ON THE CLAIM | CAME before ;
before
    : (WITHIN | LESS THAN) bound periodUnit BEFORE judgedDay      # withinBefore
    | WITHIN number periodUnit AFTER afterDay                     # withinAfter
    | ON (THAT DAY | ONE OF ITS DAYS)                             # onTheDay
    | BEFORE judgedDay calendar?                                  # everBefore
    | SINCE THE LAST OTHER? lastLine                              # sinceTheLast
    | IN EACH OF THE number CALENDAR? periodUnit BEFORE judgedDay # inEachBefore
    ;
afterDay    : THAT DAY | ITS LAST DAY ;
// A rule of its own: what follows a line here cannot follow one that something is said of, which mistakes hang on.
lastLine    : (PAYABLE LINE (IN codeSet)? (AFTER names)? | LINE (IN codeSet)?) (filter (AND filter)*)? ;
calendar    : IN THE SAME CALENDAR calendarUnit ;
calendarUnit : WEEK | MONTH | YEAR ;
judgedDay   : THAT DAY | ITS ORDINAL DAY ;
periodUnit  : DAY | DAYS | WEEK | WEEKS | WORD | MONTH | MONTHS | YEAR | YEARS ;
nthRelation : COVERING days | ON THE CLAIM ;
ranking     : COMMA? BY name (COMMA? which=WORD first=WORD)? ;
days        : THAT DAY | ONE OF ITS DAYS | ALL OF ITS DAYS ;

// examples ----------------------------------------------------------------------------------------------------------

exampleHead : EXAMPLE title=text ;
claimHead   : CLAIM claimSaid? ;
historyHead : HISTORY (IN part=(WORD | PART))? ;
claimSaid   : claimSays (COMMA claimSays)* ;
claimSays   : claimPlace | claimDiagnoses | claimField claimValue ;
claimValue  : text | date ;
claimDiagnoses : DIAGNOSIS text (COMMA text)* ;
claimPlace  : AT PLACE OF SERVICE NUMBER ;
claimField  : NPI | TIN | TAXONOMY | AUTHORIZATION | WORD ;
claimLine   : lineNumber code modifierCode* first=date (TO last=date)? (amount unit)? lineCharge? linePlace? lineDrug? lineProvider? lineTaxonomy? lineAuthorization? linePoints? ;
lineCharge   : LINE_CHARGE amount ;
linePlace    : AT placeCode ;
lineDrug     : NDC (NUMBER | FIVE_DIGITS | DATE | CODEWORD) ;
lineProvider : PROVIDER (NUMBER | FIVE_DIGITS | CODEWORD) ;
lineTaxonomy : TAXONOMY (NUMBER | FIVE_DIGITS | CODEWORD) ;
lineAuthorization : AUTHORIZATION text ;
linePoints   : POINTS TO NUMBER (COMMA NUMBER)* ;
factName    : LINE_FACT | WORD ;
lineNumber  : LINE_NUMBER | NUMBER ;
modifierCode : CODEWORD | NUMBER | FIVE_DIGITS ;
factLine    : factName (OF LINE NUMBER)? (ON date)? IS told ;
expectLine  : (lineNumber | OTHERS) lineVerdict (BY by=names)? (ASKING asking=names)? ;
lineVerdict
    : CLEAR
    | NOTED
    | PENDED
    | DENIED
    | NOT JUDGED
    | KEEPS amount unit (AND PAYS paid)?
    | PAYS paid
    | INCLUDED IN NUMBER
    ;

paid : amount (PERCENT | dollars) ;

// small parts -------------------------------------------------------------------------------------------------------

codeSet   : codeItem (COMMA codeItem)* ;
modifiers : modifierItem (COMMA modifierItem)* ;
diagnoses : diagnosisItem (COMMA diagnosisItem)* ;
names     : name (COMMA name)* ;
values    : value (COMMA value)* (VALUE_OR value)? ;
saids     : said (COMMA said)* (VALUE_OR said)? ;
cells     : cell (COMMA cell)* (VALUE_OR cell)? ;
cell      : value | NUMBER | FIVE_DIGITS | CODEWORD ;
places    : placeCode (COMMA placeCode)* (VALUE_OR placeCode)? ;
texts     : text (COMMA text)* ((OR | VALUE_OR) text)? ;
placeCode : NUMBER | FIVE_DIGITS | CODEWORD ;
name      : WORD ;
value     : WORD | YES | NO | PAYABLE ;
said      : value | amount | VALUE_CODE ;
told      : said | date ;
text      : STRING ;
date      : DATE ;
number    : NUMBER | FIVE_DIGITS ;
bound     : number | name ;
amount    : NUMBER | FIVE_DIGITS | DECIMAL ;
unit      : UNIT | UNITS ;
colon     : COLON ;

// words of the language ---------------------------------------------------------------------------------------------

A : 'a' ;
AFTER : 'after' ;
AGE : 'age' ;
ALL : 'all' ;
AMENDMENT : 'amendment' ;
AN : 'an' ;
AND : 'and' ;
ANOTHER : 'another' ;
APPLIES : 'applies' ;
ARE : 'are' ;
AS : 'as' ;
ASKING : 'asking' ;
AT : 'at' ;
AUTHORIZATION : 'authorization' ;
BEFORE : 'before' ;
BILLING : 'billing' ;
BILLS : 'bills' ;
BY : 'by' ;
CALENDAR : 'calendar' ;
CAME : 'came' ;
CITES : 'cites' ;
CLAIM : 'claim' ;
CLEAR : 'clear' ;
CODE : 'code' ;
CODES : 'codes' ;
COMES : 'comes' ;
COMMON : 'common' ;
CONTRACT : 'contract' ;
COVER : 'cover' ;
COVERING : 'covering' ;
COVERS : 'covers' ;
DAY : 'day' ;
DAYS : 'days' ;
DENIED : 'denied' ;
DIAGNOSES : 'diagnoses' ;
DIAGNOSIS : 'diagnosis' ;
DOCUMENT : 'document' ;
DOLLAR : 'dollar' ;
DOLLARS : 'dollars' ;
EACH : 'each' ;
ELSE : 'else' ;
EVERY : 'every' ;
EXACTLY : 'exactly' ;
EXAMPLE : 'example' ;
EXCEPT : 'except' ;
EXPECT : 'expect' ;
FACT : 'fact' ;
FACTS : 'facts' ;
FEWER : 'fewer' ;
FOR : 'for' ;
FORCE : 'force' ;
FROM : 'from' ;
GIVES : 'gives' ;
HAS : 'has' ;
HISTORY : 'history' ;
IF : 'if' ;
IN : 'in' ;
INCLUDED : 'included' ;
IS : 'is' ;
IT : 'it' ;
ITS : 'its' ;
JUDGED : 'judged' ;
KEEPS : 'keeps' ;
LAST : 'last' ;
LATER : 'later' ;
LEAST : 'least' ;
LESS : 'less' ;
LIBRARY : 'library' ;
LINE : 'line' ;
LINES : 'lines' ;
MODIFIER : 'modifier' ;
MODIFIERS : 'modifiers' ;
MORE_ : 'more' ;
MONTH : 'month' ;
MONTHS : 'months' ;
MOST : 'most' ;
NDC : 'ndc' ;
NO : 'no' ;
NOT : 'not' ;
NOTED : 'noted' ;
NPI : 'npi' ;
OF : 'of' ;
ON : 'on' ;
ONE : 'one' ;
OR : 'or' ;
OTHER : 'other' ;
OTHERS : 'others' ;
PAIRED : 'paired' ;
PAIRS : 'pairs' ;
PART : 'part' ;
PAYABLE : 'payable' ;
PAYER : 'payer' ;
PAYS : 'pays' ;
PENDED : 'pended' ;
PERCENT : 'percent' ;
PLACE : 'place' ;
POINTS : 'points' ;
POLICY : 'policy' ;
PRESUME : 'presume' ;
PRIOR : 'prior' ;
PROVEN : 'proven' ;
PROVIDER : 'provider' ;
READING : 'reading' ;
REASON : 'reason' ;
RENDERING : 'rendering' ;
REPLACES : 'replaces' ;
ROW : 'row' ;
RULE : 'rule' ;
RULES : 'rules' ;
SAME : 'same' ;
SERVICE : 'service' ;
SINCE : 'since' ;
TABLE : 'table' ;
TAXONOMY : 'taxonomy' ;
THAN : 'than' ;
THAT : 'that' ;
THE : 'the' ;
TIN : 'tin' ;
TO : 'to' ;
TOGETHER : 'together' ;
UNIT : 'unit' ;
UNITS : 'units' ;
UNKNOWN : 'unknown' ;
USE : 'use' ;
VERSION : 'version' ;
WAS : 'was' ;
WAY : 'way' ;
WEEK : 'week' ;
WEEKS : 'weeks' ;
WHERE : 'where' ;
WHOSE : 'whose' ;
WITH : 'with' ;
WITHIN : 'within' ;
WITHOUT : 'without' ;
YEAR : 'year' ;
YEARS : 'years' ;
YES : 'yes' ;

// what else there is ------------------------------------------------------------------------------------------------

COLON  : ':' ;
COMMA  : ',' ;
LPAREN : '(' ;
RPAREN : ')' ;

FIVE_DIGITS : DIGIT DIGIT DIGIT DIGIT DIGIT ;
NUMBER      : DIGIT+ ;
DECIMAL     : DIGIT+ ('.' DIGIT+)+ ;
DATE        : DIGIT+ '-' DIGIT+ '-' DIGIT+ ;
ORDINAL     : DIGIT+ ('st' | 'nd' | 'rd' | 'th') ;
CODEWORD    : DIGIT* [A-Z] [A-Z0-9]* ;
DOTTED      : [A-Z] [A-Z0-9]* '.' [A-Z0-9]+ ;
WORD        : [a-z] [a-z0-9]* ('-' [a-z0-9]+)* ;
STRING      : '"' ~["\n]* '"' ;

COMMENT : '--' ~[\n]* -> skip ;
SPACE   : [ \n]+ -> skip ;

// What is reported before a clause is read: the readers never see these.
TAB        : '\t' ;
UNCLOSED   : '"' ~["\u201c\u201d\u201e\n]* ;
CURLY_TEXT : [\u201c\u201d\u201e] ~["\u201c\u201d\u201e\n]* ["\u201c\u201d\u201e]?
           | '"' ~["\u201c\u201d\u201e\n]* [\u201c\u201d\u201e]
           | ['\u2018\u2019\u201a] (~["'\u2018\u2019\u201a\n] | ['\u2019] [a-z])* ['\u2018\u2019] ;
ODD_DATE   : DIGIT+ '/' DIGIT+ '/' DIGIT+
           | DIGIT+ [-\u2010-\u2015] DIGIT+ [-\u2010-\u2015] DIGIT+
           | MONTH_NAME ' '+ DIGIT+ ','? ' '+ DIGIT DIGIT DIGIT DIGIT
           | DIGIT+ ' '+ MONTH_NAME ' '+ DIGIT DIGIT DIGIT DIGIT ;
CODE_DASH  : CODE_END [-\u2010-\u2015] CODE_END ;
SMALL_DOTTED : [a-z] DIGIT [a-z0-9] '.' [a-z0-9]+ ;
ODD_WORD   : [A-Za-z0-9_]+ ('-' [A-Za-z0-9_]+)* ;
DASH       : [-\u2010-\u2015] ;
ODD        : . ;

fragment DIGIT : [0-9] ;
fragment CODE_END : (DIGIT | [A-Z])+ | [A-Z] [A-Z0-9]* '.' [A-Z0-9]+ ;
fragment MONTH_NAME : ('Jan' | 'Feb' | 'Mar' | 'Apr' | 'May' | 'Jun' | 'Jul' | 'Aug' | 'Sep' | 'Oct' | 'Nov' | 'Dec') [a-z]* '.'? ;
