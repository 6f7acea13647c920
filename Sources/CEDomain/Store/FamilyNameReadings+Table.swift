/// Family names whose characters are read otherwise than in words.
let familyNameReadings: [String: String] = [
  "单": "shan", "曾": "zeng", "仇": "qiu", "查": "zha", "解": "xie", "区": "ou", "任": "ren",
  "华": "hua", "朴": "piao", "覃": "qin", "盖": "ge", "翟": "zhai", "召": "shao", "尹": "yin",
  "乐": "yue", "冼": "xian", "员": "yun", "洗": "xian", "秘": "bi", "种": "chong", "繁": "po",
  "折": "she", "黑": "he", "缪": "miao", "纪": "ji", "过": "guo", "宁": "ning", "晁": "chao",
  "卜": "bu", "柏": "bai", "沈": "shen", "葛": "ge", "贾": "jia", "车": "che", "都": "du",
  "石": "shi", "祭": "zhai", "燕": "yan", "应": "ying", "隗": "wei", "眭": "sui", "郇": "xun",
  "逄": "pang", "郗": "xi", "呙": "guo", "佴": "nai", "阚": "kan", "那": "na", "万": "wan",
  "尉迟": "yu chi", "万俟": "mo qi", "单于": "chan yu", "长孙": "zhang sun",
  "澹台": "tan tai", "令狐": "ling hu", "皇甫": "huang fu", "宇文": "yu wen",
  "夏侯": "xia hou", "鲜于": "xian yu", "濮阳": "pu yang", "太史": "tai shi",
  "欧阳": "ou yang", "司马": "si ma", "上官": "shang guan", "诸葛": "zhu ge",
  "司徒": "si tu", "东方": "dong fang", "独孤": "du gu", "慕容": "mu rong",
  "公孙": "gong sun", "轩辕": "xuan yuan", "闻人": "wen ren", "赫连": "he lian",
  "呼延": "hu yan", "钟离": "zhong li", "申屠": "shen tu", "南宫": "nan gong",
]
