import CEDomain

/// The names of countries and regions, from iso-codes 4.15 (LGPL-2.1+, translations of Debian).
enum NationalityText {
  /// A country as people look for it.
  struct Name {
    let letters: String
    let name: Phrase
    /// Pinyin initials of the Chinese name.
    let initials: String
  }

  /// Every country a passport can be of; read when the list is first needed.
  static let all: [Name] = table.split(separator: "\n").compactMap { line in
    let parts = line.split(separator: "|").map(String.init)
    guard parts.count == 4 else { return nil }
    return Name(letters: parts[0], name: Phrase(parts[1], parts[2]), initials: parts[3])
  }

  private static let byLetters: [String: Name] = Dictionary(
    all.map { ($0.letters, $0) }, uniquingKeysWith: { first, _ in first })

  static func name(of letters: String) -> Name? { byLetters[letters] }

  private static let table = """
    ABW|阿鲁巴|Aruba|alb
    AFG|阿富汗|Afghanistan|afh
    AGO|安哥拉|Angola|agl
    AIA|安圭拉|Anguilla|agl
    ALA|奥兰群岛|Åland Islands|alqd
    ALB|阿尔巴尼亚|Albania|aebny
    AND|安道尔|Andorra|ade
    ARE|阿联酋|United Arab Emirates|alq
    ARG|阿根廷|Argentina|agt
    ARM|亚美尼亚|Armenia|ymny
    ASM|美属萨摩亚|American Samoa|mssmy
    ATA|南极洲|Antarctica|njz
    ATF|法属南半球领地|French Southern Territories|fsnbqld
    ATG|安提瓜和巴布达|Antigua and Barbuda|atghbbd
    AUS|澳大利亚|Australia|adly
    AUT|奥地利|Austria|adl
    AZE|阿塞拜疆|Azerbaijan|asbj
    BDI|布隆迪|Burundi|bld
    BEL|比利时|Belgium|bls
    BEN|贝宁|Benin|bn
    BES|博奈尔、圣尤斯特歇斯岛和萨巴|Bonaire, Sint Eustatius and Saba|bnesystxsdhsb
    BFA|布基纳法索|Burkina Faso|bjnfs
    BGD|孟加拉|Bangladesh|mjl
    BGR|保加利亚|Bulgaria|bjly
    BHR|巴林|Bahrain|bl
    BHS|巴哈马|Bahamas|bhm
    BIH|波斯尼亚和黑塞哥维那|Bosnia and Herzegovina|bsnyhhsgwn
    BLM|圣巴泰勒米岛|Saint Barthélemy|sbtlmd
    BLR|白俄罗斯|Belarus|bels
    BLZ|伯利兹|Belize|blz
    BMU|百慕大|Bermuda|bmd
    BOL|玻利维亚|Bolivia|blwy
    BRA|巴西|Brazil|bx
    BRB|巴巴多斯|Barbados|bbds
    BRN|文莱|Brunei|wl
    BTN|不丹|Bhutan|bd
    BVT|布维群岛|Bouvet Island|bwqd
    BWA|博兹瓦那|Botswana|bzwn
    CAF|中非|Central African Republic|zf
    CAN|加拿大|Canada|jnd
    CCK|科科斯群岛|Cocos (Keeling) Islands|kksqd
    CHE|瑞士|Switzerland|rs
    CHL|智利|Chile|zl
    CIV|科特迪瓦|Côte d'Ivoire|ktdw
    CMR|喀麦隆|Cameroon|kml
    COD|刚果（金）|Congo (Kinshasa)|ggj
    COG|刚果（布）|Congo (Brazzaville)|ggb
    COK|库克群岛|Cook Islands|kkqd
    COL|哥伦比亚|Colombia|glby
    COM|科摩罗|Comoros|kml
    CPV|佛得角|Cabo Verde|fdj
    CRI|哥斯达黎加|Costa Rica|gsdlj
    CUB|古巴|Cuba|gb
    CUW|库拉索|Curaçao|kls
    CXR|圣诞岛|Christmas Island|sdd
    CYM|开曼群岛|Cayman Islands|kmqd
    CYP|塞浦路斯|Cyprus|spls
    CZE|捷克|Czechia|jk
    DEU|德国|Germany|dg
    DJI|吉布提|Djibouti|jbt
    DMA|多米尼克|Dominica|dmnk
    DNK|丹麦|Denmark|dm
    DOM|多米尼加共和国|Dominican Republic|dmnjghg
    DZA|阿尔及利亚|Algeria|aejly
    ECU|厄瓜多尔|Ecuador|egde
    EGY|埃及|Egypt|aj
    ERI|厄立特里亚|Eritrea|eltly
    ESH|西撒哈拉|Western Sahara|xshl
    ESP|西班牙|Spain|xby
    EST|爱沙尼亚|Estonia|asny
    ETH|埃塞俄比亚|Ethiopia|aseby
    FIN|芬兰|Finland|fl
    FJI|斐济|Fiji|fj
    FLK|福克兰群岛（马尔维纳斯）|Falkland Islands (Malvinas)|fklqdmewns
    FRA|法国|France|fg
    FRO|法罗群岛|Faroe Islands|flqd
    FSM|密克罗尼西亚联邦|Micronesia|mklnxylb
    GAB|加蓬|Gabon|jp
    GBR|英国|United Kingdom|yg
    GEO|格鲁吉亚|Georgia|gljy
    GGY|根西岛|Guernsey|gxd
    GHA|加纳|Ghana|jn
    GIB|直布罗陀|Gibraltar|zblt
    GIN|几内亚|Guinea|jny
    GLP|瓜德罗普|Guadeloupe|gdlp
    GMB|冈比亚|Gambia|gby
    GNB|几内亚比绍|Guinea-Bissau|jnybs
    GNQ|赤道几内亚|Equatorial Guinea|cdjny
    GRC|希腊|Greece|xl
    GRD|格林纳达|Grenada|glnd
    GRL|格陵兰|Greenland|gll
    GTM|瓜地马拉|Guatemala|gdml
    GUF|法属圭亚那|French Guiana|fsgyn
    GUM|关岛|Guam|gd
    GUY|圭亚那|Guyana|gyn
    HMD|赫德岛与麦克唐纳群岛|Heard Island and McDonald Islands|hddymktnqd
    HND|洪都拉斯|Honduras|hdls
    HRV|克罗地亚|Croatia|kldy
    HTI|海地|Haiti|hd
    HUN|匈牙利|Hungary|xyl
    IDN|印度尼西亚|Indonesia|ydnxy
    IMN|曼岛|Isle of Man|md
    IND|印度|India|yd
    IOT|英属印度洋领地|British Indian Ocean Territory|ysydyld
    IRL|爱尔兰|Ireland|ael
    IRN|伊朗|Iran|yl
    IRQ|伊拉克|Iraq|ylk
    ISL|冰岛|Iceland|bd
    ISR|以色列|Israel|ysl
    ITA|意大利|Italy|ydl
    JAM|牙买加|Jamaica|ymj
    JEY|泽西岛|Jersey|zxd
    JOR|约旦|Jordan|yd
    JPN|日本|Japan|rb
    KAZ|哈萨克斯坦|Kazakhstan|hskst
    KEN|肯尼亚|Kenya|kny
    KGZ|吉尔吉斯坦|Kyrgyzstan|jejst
    KHM|柬埔塞|Cambodia|jbs
    KIR|基里巴斯|Kiribati|jlbs
    KNA|圣基茨和尼维斯|Saint Kitts and Nevis|sjchnws
    KOR|韩国|South Korea|hg
    KWT|科威特|Kuwait|kwt
    LAO|老挝|Laos|lw
    LBN|黎巴嫩|Lebanon|lbn
    LBR|利比里亚|Liberia|lbly
    LBY|利比亚|Libya|lby
    LCA|圣路西亚|Saint Lucia|slxy
    LIE|列支敦士登|Liechtenstein|lzdsd
    LKA|斯里兰卡|Sri Lanka|sllk
    LSO|莱索托|Lesotho|lst
    LTU|立陶宛|Lithuania|ltw
    LUX|卢森堡|Luxembourg|lsb
    LVA|拉脱维亚|Latvia|ltwy
    MAF|法属圣马丁|Saint Martin (French part)|fssmd
    MAR|摩洛哥|Morocco|mlg
    MCO|摩纳哥|Monaco|mng
    MDA|摩尔多瓦|Moldova|medw
    MDG|马达加斯加|Madagascar|mdjsj
    MDV|马尔代夫|Maldives|medf
    MEX|墨西哥|Mexico|mxg
    MHL|马绍尔群岛|Marshall Islands|mseqd
    MKD|北马其顿|North Macedonia|bmqd
    MLI|马里|Mali|ml
    MLT|马尔他|Malta|met
    MMR|缅甸|Myanmar|md
    MNE|黑山|Montenegro|hs
    MNG|蒙古|Mongolia|mg
    MNP|北马里亚纳群岛|Northern Mariana Islands|bmlynqd
    MOZ|莫桑比克|Mozambique|msbk
    MRT|毛里塔尼亚|Mauritania|mltny
    MSR|蒙塞拉特岛|Montserrat|msltd
    MTQ|马提尼克|Martinique|mtnk
    MUS|毛里求斯|Mauritius|mlqs
    MWI|马拉维|Malawi|mlw
    MYS|马来西亚|Malaysia|mlxy
    MYT|马约特|Mayotte|myt
    NAM|纳米比亚|Namibia|nmby
    NCL|新喀里多尼亚|New Caledonia|xkldny
    NER|尼日尔|Niger|nre
    NFK|诺福克岛|Norfolk Island|nfkd
    NGA|尼日利亚|Nigeria|nrly
    NIC|尼加拉瓜|Nicaragua|njlg
    NIU|纽埃|Niue|na
    NLD|荷兰|Netherlands|hl
    NOR|挪威|Norway|nw
    NPL|尼泊尔|Nepal|npe
    NRU|瑙鲁|Nauru|nl
    NZL|新西兰|New Zealand|xxl
    OMN|阿曼|Oman|am
    PAK|巴基斯坦|Pakistan|bjst
    PAN|巴拿马|Panama|bnm
    PCN|皮特克恩|Pitcairn|ptke
    PER|秘鲁|Peru|ml
    PHL|菲律宾|Philippines|flb
    PLW|帕劳|Palau|pl
    PNG|巴布亚新几内亚|Papua New Guinea|bbyxjny
    POL|波兰|Poland|bl
    PRI|波多黎各|Puerto Rico|bdlg
    PRK|朝鲜|North Korea|cx
    PRT|葡萄牙|Portugal|pty
    PRY|巴拉圭|Paraguay|blg
    PSE|巴勒斯坦|Palestine|blst
    PYF|法属玻利尼西亚|French Polynesia|fsblnxy
    QAT|卡塔尔|Qatar|kte
    REU|留尼汪|Réunion|lnw
    ROU|罗马尼亚|Romania|lmny
    RUS|俄罗斯|Russia|els
    RWA|卢旺达|Rwanda|lwd
    SAU|沙特阿拉伯|Saudi Arabia|stalb
    SDN|苏丹|Sudan|sd
    SEN|塞内加尔|Senegal|snje
    SGP|新加坡|Singapore|xjp
    SGS|南乔治亚岛和南桑德韦奇岛|South Georgia and the South Sandwich Islands|nqzydhnsdwqd
    SHN|圣赫勒拿-阿森松-特里斯坦达库尼亚|Saint Helena, Ascension and Tristan da Cunha|shlnasstlstdkny
    SJM|斯瓦尔巴特和扬马延岛|Svalbard and Jan Mayen|swebthymyd
    SLB|所罗门群岛|Solomon Islands|slmqd
    SLE|塞拉利昂|Sierra Leone|slla
    SLV|萨尔瓦多|El Salvador|sewd
    SMR|圣马力诺市|San Marino|smlns
    SOM|索马里|Somalia|sml
    SPM|圣皮埃尔和密克隆|Saint Pierre and Miquelon|spaehmkl
    SRB|塞尔维亚|Serbia|sewy
    SSD|南苏丹|South Sudan|nsd
    STP|圣多美和普林西比|Sao Tome and Principe|sdmhplxb
    SUR|苏里南|Suriname|sln
    SVK|斯洛伐克|Slovakia|slfk
    SVN|斯洛文尼亚|Slovenia|slwny
    SWE|瑞典|Sweden|rd
    SWZ|斯威士兰|Eswatini|swsl
    SXM|荷属圣马丁|Sint Maarten (Dutch part)|hssmd
    SYC|塞舌尔|Seychelles|sse
    SYR|叙利亚|Syria|xly
    TCA|特克斯和凯科斯群岛|Turks and Caicos Islands|tkshkksqd
    TCD|乍得|Chad|zd
    TGO|多哥|Togo|dg
    THA|泰国|Thailand|tg
    TJK|塔吉克斯坦|Tajikistan|tjkst
    TKL|托克劳|Tokelau|tkl
    TKM|土库曼斯坦|Turkmenistan|tkmst
    TLS|东帝汶|Timor-Leste|ddw
    TON|汤加|Tonga|tj
    TTO|特里尼达和多巴哥|Trinidad and Tobago|tlndhdbg
    TUN|突尼斯|Tunisia|tns
    TUR|土耳其|Türkiye|teq
    TUV|图瓦卢|Tuvalu|twl
    TZA|坦桑尼亚|Tanzania|tsny
    UGA|乌干达|Uganda|wgd
    UKR|乌克兰|Ukraine|wkl
    UMI|美国本土外小岛屿|United States Minor Outlying Islands|mgbtwxdy
    URY|乌拉圭|Uruguay|wlg
    USA|美国|United States|mg
    UZB|乌兹别克斯坦|Uzbekistan|wzbkst
    VAT|梵蒂冈|Vatican|fdg
    VCT|圣文森特和格林纳丁斯|Saint Vincent and the Grenadines|swsthglnds
    VEN|委内瑞拉|Venezuela|wnrl
    VGB|英属维尔京群岛|Virgin Islands, British|yswejqd
    VIR|美属维尔京群岛|Virgin Islands, U.S.|mswejqd
    VNM|越南|Viet Nam|yn
    VUT|瓦努阿图|Vanuatu|wnat
    WLF|瓦利斯和富图纳|Wallis and Futuna|wlshftn
    WSM|萨摩亚|Samoa|smy
    YEM|也门|Yemen|ym
    ZAF|南非|South Africa|nf
    ZMB|赞比亚|Zambia|zby
    ZWE|津巴布韦|Zimbabwe|jbbw
    """
}
