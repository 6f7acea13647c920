extension PlaceReading {
  /// Places whose characters are read otherwise elsewhere.
  static let ownNames: [String: String] = [
    "乐亭": "lao ting", "乐清": "yue qing", "长治": "chang zhi", "长子": "zhang zi",
    "蔚县": "yu xian", "莘县": "shen xian", "单县": "shan xian", "浚县": "xun xian",
    "洪洞": "hong tong", "繁峙": "fan shi", "铅山": "yan shan", "涡阳": "guo yang",
    "枞阳": "zong yang", "泌阳": "bi yang", "渑池": "mian chi", "大埔": "da bu",
    "龙圩": "long xu", "尉犁": "yu li", "荥经": "ying jing", "筠连": "jun lian",
    "犍为": "qian wei", "东阿": "dong e", "吴堡": "wu bu", "红寺堡": "hong si pu",
    "伽师": "jia shi", "番禺": "pan yu", "六合": "lu he", "六安": "lu an",
    "闵行": "min hang", "黄陂": "huang pi", "井陉": "jing xing", "大城": "dai cheng",
    "宕昌": "tan chang", "歙县": "she xian", "盱眙": "xu yi", "牟平": "mu ping",
    "中牟": "zhong mu", "莎车": "sha che", "台州": "tai zhou", "天台": "tian tai",
    "丽水": "li shui", "厦门": "xia men", "重庆": "chong qing", "蚌埠": "beng bu",
    "蚌山": "beng shan", "亳州": "bo zhou", "什邡": "shi fang", "黔西": "qian xi",
    "石嘴山": "shi zui shan", "宁乡": "ning xiang", "尉氏": "wei shi", "万载": "wan zai",
    "甘孜": "gan zi", "仙居": "xian ju", "瑞昌": "rui chang", "氹仔": "dang zai",
    "嵊州": "sheng zhou", "嵊泗": "sheng si", "阆中": "lang zhong", "郫都": "pi du",
    "儋州": "dan zhou", "涪陵": "fu ling", "綦江": "qi jiang", "鄱阳": "po yang",
    "鄄城": "juan cheng", "茌平": "chi ping", "临朐": "lin qu", "莒县": "ju xian",
    "郯城": "tan cheng", "滕州": "teng zhou", "兖州": "yan zhou", "汶上": "wen shang",
  ]

  /// Characters that names of places read in one way, whatever the rest of the language does.
  static let ownCharacters: [Character: String] = [
    "长": "chang", "都": "du", "藏": "zang", "柏": "bai", "曾": "zeng", "什": "shi",
    "扎": "zha", "喀": "ka", "车": "che", "区": "qu", "市": "shi", "会": "hui",
  ]
}
