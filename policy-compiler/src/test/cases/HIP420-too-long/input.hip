policy T100 "Case"
  version   1
  in force  from 2021-01-01

rule long "One part too many"
  cites "Section" 1
  each line in 99601
  where it has more than 1 units or it has more than 2 units or it has more than 3 units or it has more than 4 units
    or it has more than 5 units or it has more than 6 units or it has more than 7 units or it has more than 8 units
    or it has more than 9 units or it has more than 10 units or it has more than 11 units or it has more than 12 units
    or it has more than 13 units or it has more than 14 units or it has more than 15 units or it has more than 16 units
    or it has more than 17 units or it has more than 18 units or it has more than 19 units or it has more than 20 units
    or it has more than 21 units or it has more than 22 units or it has more than 23 units or it has more than 24 units
    or it has more than 25 units or it has more than 26 units or it has more than 27 units or it has more than 28 units
    or it has more than 29 units or it has more than 30 units or it has more than 31 units or it has more than 32 units
    or it has more than 33 units or it has more than 34 units or it has more than 35 units or it has more than 36 units
    or it has more than 37 units or it has more than 38 units or it has more than 39 units or it has more than 40 units
    or it has more than 41 units or it has more than 42 units or it has more than 43 units or it has more than 44 units
    or it has more than 45 units or it has more than 46 units or it has more than 47 units or it has more than 48 units
    or it has more than 49 units or it has more than 50 units or it has more than 51 units or it has more than 52 units
    or it has more than 53 units or it has more than 54 units or it has more than 55 units or it has more than 56 units
    or it has more than 57 units or it has more than 58 units or it has more than 59 units or it has more than 60 units
    or it has more than 61 units or it has more than 62 units or it has more than 63 units or it has more than 64 units
    or it has more than 65 units or it has more than 66 units or it has more than 67 units or it has more than 68 units
    or it has more than 69 units or it has more than 70 units or it has more than 71 units or it has more than 72 units
    or it has more than 73 units or it has more than 74 units or it has more than 75 units or it has more than 76 units
    or it has more than 77 units or it has more than 78 units or it has more than 79 units or it has more than 80 units
    or it has more than 81 units or it has more than 82 units or it has more than 83 units or it has more than 84 units
    or it has more than 85 units or it has more than 86 units or it has more than 87 units or it has more than 88 units
    or it has more than 89 units or it has more than 90 units or it has more than 91 units or it has more than 92 units
    or it has more than 93 units or it has more than 94 units or it has more than 95 units or it has more than 96 units
    or it has more than 97 units or it has more than 98 units or it has more than 99 units or it has more than 100 units
    or it has more than 101 units or it has more than 102 units or it has more than 103 units or it has more than 104 units
    or it has more than 105 units or it has more than 106 units or it has more than 107 units or it has more than 108 units
    or it has more than 109 units or it has more than 110 units or it has more than 111 units or it has more than 112 units
    or it has more than 113 units or it has more than 114 units or it has more than 115 units or it has more than 116 units
    or it has more than 117 units or it has more than 118 units or it has more than 119 units or it has more than 120 units
    or it has more than 121 units or it has more than 122 units or it has more than 123 units or it has more than 124 units
    or it has more than 125 units or it has more than 126 units or it has more than 127 units or it has more than 128 units
    or it has more than 129 units or it has more than 130 units or it has more than 131 units or it has more than 132 units
    or it has more than 133 units or it has more than 134 units or it has more than 135 units or it has more than 136 units
    or it has more than 137 units or it has more than 138 units or it has more than 139 units or it has more than 140 units
    or it has more than 141 units or it has more than 142 units or it has more than 143 units or it has more than 144 units
    or it has more than 145 units or it has more than 146 units or it has more than 147 units or it has more than 148 units
    or it has more than 149 units or it has more than 150 units or it has more than 151 units or it has more than 152 units
    or it has more than 153 units or it has more than 154 units or it has more than 155 units or it has more than 156 units
    or it has more than 157 units or it has more than 158 units or it has more than 159 units or it has more than 160 units
    or it has more than 161 units or it has more than 162 units or it has more than 163 units or it has more than 164 units
    or it has more than 165 units or it has more than 166 units or it has more than 167 units or it has more than 168 units
    or it has more than 169 units or it has more than 170 units or it has more than 171 units or it has more than 172 units
    or it has more than 173 units or it has more than 174 units or it has more than 175 units or it has more than 176 units
    or it has more than 177 units or it has more than 178 units or it has more than 179 units or it has more than 180 units
    or it has more than 181 units or it has more than 182 units or it has more than 183 units or it has more than 184 units
    or it has more than 185 units or it has more than 186 units or it has more than 187 units or it has more than 188 units
    or it has more than 189 units or it has more than 190 units or it has more than 191 units or it has more than 192 units
    or it has more than 193 units or it has more than 194 units or it has more than 195 units or it has more than 196 units
    or it has more than 197 units or it has more than 198 units or it has more than 199 units or it has more than 200 units
    or it has more than 201 units or it has more than 202 units or it has more than 203 units or it has more than 204 units
    or it has more than 205 units or it has more than 206 units or it has more than 207 units or it has more than 208 units
    or it has more than 209 units or it has more than 210 units or it has more than 211 units or it has more than 212 units
    or it has more than 213 units or it has more than 214 units or it has more than 215 units or it has more than 216 units
    or it has more than 217 units or it has more than 218 units or it has more than 219 units or it has more than 220 units
    or it has more than 221 units or it has more than 222 units or it has more than 223 units or it has more than 224 units
    or it has more than 225 units or it has more than 226 units or it has more than 227 units or it has more than 228 units
    or it has more than 229 units or it has more than 230 units or it has more than 231 units or it has more than 232 units
    or it has more than 233 units or it has more than 234 units or it has more than 235 units or it has more than 236 units
    or it has more than 237 units or it has more than 238 units or it has more than 239 units or it has more than 240 units
    or it has more than 241 units or it has more than 242 units or it has more than 243 units or it has more than 244 units
    or it has more than 245 units or it has more than 246 units or it has more than 247 units or it has more than 248 units
    or it has more than 249 units or it has more than 250 units or it has more than 251 units or it has more than 252 units
    or it has more than 253 units or it has more than 254 units or it has more than 255 units or it has more than 256 units
    or it has more than 257 units or it has more than 258 units or it has more than 259 units or it has more than 260 units
    or it has more than 261 units or it has more than 262 units or it has more than 263 units or it has more than 264 units
    or it has more than 265 units or it has more than 266 units or it has more than 267 units or it has more than 268 units
    or it has more than 269 units or it has more than 270 units or it has more than 271 units or it has more than 272 units
    or it has more than 273 units or it has more than 274 units or it has more than 275 units or it has more than 276 units
    or it has more than 277 units or it has more than 278 units or it has more than 279 units or it has more than 280 units
    or it has more than 281 units or it has more than 282 units or it has more than 283 units or it has more than 284 units
    or it has more than 285 units or it has more than 286 units or it has more than 287 units or it has more than 288 units
    or it has more than 289 units or it has more than 290 units or it has more than 291 units or it has more than 292 units
    or it has more than 293 units or it has more than 294 units or it has more than 295 units or it has more than 296 units
    or it has more than 297 units or it has more than 298 units or it has more than 299 units or it has more than 300 units
    or it has more than 301 units
  is noted

rule kind "Nor may lines be of so many kinds"
  cites "Section" 2
  each line in 99602
  where a line in many-kinds is on the claim
  is noted

lines many-kinds "many kinds":
  a line in A0000 without an ndc or a line in A0001 without an ndc or a line in A0002 without an ndc
  or a line in A0003 without an ndc or a line in A0004 without an ndc or a line in A0005 without an ndc
  or a line in A0006 without an ndc or a line in A0007 without an ndc or a line in A0008 without an ndc
  or a line in A0009 without an ndc or a line in A0010 without an ndc or a line in A0011 without an ndc
  or a line in A0012 without an ndc or a line in A0013 without an ndc or a line in A0014 without an ndc
  or a line in A0015 without an ndc or a line in A0016 without an ndc or a line in A0017 without an ndc
  or a line in A0018 without an ndc or a line in A0019 without an ndc or a line in A0020 without an ndc
  or a line in A0021 without an ndc or a line in A0022 without an ndc or a line in A0023 without an ndc
  or a line in A0024 without an ndc or a line in A0025 without an ndc or a line in A0026 without an ndc
  or a line in A0027 without an ndc or a line in A0028 without an ndc or a line in A0029 without an ndc
  or a line in A0030 without an ndc or a line in A0031 without an ndc or a line in A0032 without an ndc
  or a line in A0033 without an ndc or a line in A0034 without an ndc or a line in A0035 without an ndc
  or a line in A0036 without an ndc or a line in A0037 without an ndc or a line in A0038 without an ndc
  or a line in A0039 without an ndc or a line in A0040 without an ndc or a line in A0041 without an ndc
  or a line in A0042 without an ndc or a line in A0043 without an ndc or a line in A0044 without an ndc
  or a line in A0045 without an ndc or a line in A0046 without an ndc or a line in A0047 without an ndc
  or a line in A0048 without an ndc or a line in A0049 without an ndc or a line in A0050 without an ndc
  or a line in A0051 without an ndc or a line in A0052 without an ndc or a line in A0053 without an ndc
  or a line in A0054 without an ndc or a line in A0055 without an ndc or a line in A0056 without an ndc
  or a line in A0057 without an ndc or a line in A0058 without an ndc or a line in A0059 without an ndc
  or a line in A0060 without an ndc or a line in A0061 without an ndc or a line in A0062 without an ndc
  or a line in A0063 without an ndc or a line in A0064 without an ndc or a line in A0065 without an ndc
  or a line in A0066 without an ndc or a line in A0067 without an ndc or a line in A0068 without an ndc
  or a line in A0069 without an ndc or a line in A0070 without an ndc or a line in A0071 without an ndc
  or a line in A0072 without an ndc or a line in A0073 without an ndc or a line in A0074 without an ndc
  or a line in A0075 without an ndc or a line in A0076 without an ndc or a line in A0077 without an ndc
  or a line in A0078 without an ndc or a line in A0079 without an ndc or a line in A0080 without an ndc
  or a line in A0081 without an ndc or a line in A0082 without an ndc or a line in A0083 without an ndc
  or a line in A0084 without an ndc or a line in A0085 without an ndc or a line in A0086 without an ndc
  or a line in A0087 without an ndc or a line in A0088 without an ndc or a line in A0089 without an ndc
  or a line in A0090 without an ndc or a line in A0091 without an ndc or a line in A0092 without an ndc
  or a line in A0093 without an ndc or a line in A0094 without an ndc or a line in A0095 without an ndc
  or a line in A0096 without an ndc or a line in A0097 without an ndc or a line in A0098 without an ndc
  or a line in A0099 without an ndc or a line in A0100 without an ndc or a line in A0101 without an ndc
  or a line in A0102 without an ndc or a line in A0103 without an ndc or a line in A0104 without an ndc
  or a line in A0105 without an ndc or a line in A0106 without an ndc or a line in A0107 without an ndc
  or a line in A0108 without an ndc or a line in A0109 without an ndc or a line in A0110 without an ndc
  or a line in A0111 without an ndc or a line in A0112 without an ndc or a line in A0113 without an ndc
  or a line in A0114 without an ndc or a line in A0115 without an ndc or a line in A0116 without an ndc
  or a line in A0117 without an ndc or a line in A0118 without an ndc or a line in A0119 without an ndc
  or a line in A0120 without an ndc or a line in A0121 without an ndc or a line in A0122 without an ndc
  or a line in A0123 without an ndc or a line in A0124 without an ndc or a line in A0125 without an ndc
  or a line in A0126 without an ndc or a line in A0127 without an ndc or a line in A0128 without an ndc
  or a line in A0129 without an ndc or a line in A0130 without an ndc or a line in A0131 without an ndc
  or a line in A0132 without an ndc or a line in A0133 without an ndc or a line in A0134 without an ndc
  or a line in A0135 without an ndc or a line in A0136 without an ndc or a line in A0137 without an ndc
  or a line in A0138 without an ndc or a line in A0139 without an ndc or a line in A0140 without an ndc
  or a line in A0141 without an ndc or a line in A0142 without an ndc or a line in A0143 without an ndc
  or a line in A0144 without an ndc or a line in A0145 without an ndc or a line in A0146 without an ndc
  or a line in A0147 without an ndc or a line in A0148 without an ndc or a line in A0149 without an ndc
  or a line in A0150 without an ndc or a line in A0151 without an ndc or a line in A0152 without an ndc
  or a line in A0153 without an ndc or a line in A0154 without an ndc or a line in A0155 without an ndc
  or a line in A0156 without an ndc or a line in A0157 without an ndc or a line in A0158 without an ndc
  or a line in A0159 without an ndc or a line in A0160 without an ndc or a line in A0161 without an ndc
  or a line in A0162 without an ndc or a line in A0163 without an ndc or a line in A0164 without an ndc
  or a line in A0165 without an ndc or a line in A0166 without an ndc or a line in A0167 without an ndc
  or a line in A0168 without an ndc or a line in A0169 without an ndc or a line in A0170 without an ndc
  or a line in A0171 without an ndc or a line in A0172 without an ndc or a line in A0173 without an ndc
  or a line in A0174 without an ndc or a line in A0175 without an ndc or a line in A0176 without an ndc
  or a line in A0177 without an ndc or a line in A0178 without an ndc or a line in A0179 without an ndc
  or a line in A0180 without an ndc or a line in A0181 without an ndc or a line in A0182 without an ndc
  or a line in A0183 without an ndc or a line in A0184 without an ndc or a line in A0185 without an ndc
  or a line in A0186 without an ndc or a line in A0187 without an ndc or a line in A0188 without an ndc
  or a line in A0189 without an ndc or a line in A0190 without an ndc or a line in A0191 without an ndc
  or a line in A0192 without an ndc or a line in A0193 without an ndc or a line in A0194 without an ndc
  or a line in A0195 without an ndc or a line in A0196 without an ndc or a line in A0197 without an ndc
  or a line in A0198 without an ndc or a line in A0199 without an ndc or a line in A0200 without an ndc
  or a line in A0201 without an ndc or a line in A0202 without an ndc or a line in A0203 without an ndc
  or a line in A0204 without an ndc or a line in A0205 without an ndc or a line in A0206 without an ndc
  or a line in A0207 without an ndc or a line in A0208 without an ndc or a line in A0209 without an ndc
  or a line in A0210 without an ndc or a line in A0211 without an ndc or a line in A0212 without an ndc
  or a line in A0213 without an ndc or a line in A0214 without an ndc or a line in A0215 without an ndc
  or a line in A0216 without an ndc or a line in A0217 without an ndc or a line in A0218 without an ndc
  or a line in A0219 without an ndc or a line in A0220 without an ndc or a line in A0221 without an ndc
  or a line in A0222 without an ndc or a line in A0223 without an ndc or a line in A0224 without an ndc
  or a line in A0225 without an ndc or a line in A0226 without an ndc or a line in A0227 without an ndc
  or a line in A0228 without an ndc or a line in A0229 without an ndc or a line in A0230 without an ndc
  or a line in A0231 without an ndc or a line in A0232 without an ndc or a line in A0233 without an ndc
  or a line in A0234 without an ndc or a line in A0235 without an ndc or a line in A0236 without an ndc
  or a line in A0237 without an ndc or a line in A0238 without an ndc or a line in A0239 without an ndc
  or a line in A0240 without an ndc or a line in A0241 without an ndc or a line in A0242 without an ndc
  or a line in A0243 without an ndc or a line in A0244 without an ndc or a line in A0245 without an ndc
  or a line in A0246 without an ndc or a line in A0247 without an ndc or a line in A0248 without an ndc
  or a line in A0249 without an ndc or a line in A0250 without an ndc or a line in A0251 without an ndc
  or a line in A0252 without an ndc or a line in A0253 without an ndc or a line in A0254 without an ndc
  or a line in A0255 without an ndc or a line in A0256 without an ndc or a line in A0257 without an ndc
  or a line in A0258 without an ndc or a line in A0259 without an ndc or a line in A0260 without an ndc
  or a line in A0261 without an ndc or a line in A0262 without an ndc or a line in A0263 without an ndc
  or a line in A0264 without an ndc or a line in A0265 without an ndc or a line in A0266 without an ndc
  or a line in A0267 without an ndc or a line in A0268 without an ndc or a line in A0269 without an ndc
  or a line in A0270 without an ndc or a line in A0271 without an ndc or a line in A0272 without an ndc
  or a line in A0273 without an ndc or a line in A0274 without an ndc or a line in A0275 without an ndc
  or a line in A0276 without an ndc or a line in A0277 without an ndc or a line in A0278 without an ndc
  or a line in A0279 without an ndc or a line in A0280 without an ndc or a line in A0281 without an ndc
  or a line in A0282 without an ndc or a line in A0283 without an ndc or a line in A0284 without an ndc
  or a line in A0285 without an ndc or a line in A0286 without an ndc or a line in A0287 without an ndc
  or a line in A0288 without an ndc or a line in A0289 without an ndc or a line in A0290 without an ndc
  or a line in A0291 without an ndc or a line in A0292 without an ndc or a line in A0293 without an ndc
  or a line in A0294 without an ndc or a line in A0295 without an ndc or a line in A0296 without an ndc
  or a line in A0297 without an ndc or a line in A0298 without an ndc or a line in A0299 without an ndc
  or a line in A0300 without an ndc
