/// The single words that the rules of this folder name, by their ids.
enum Words {
    static let of = id("of")
    static let and = id("and")
    static let or = id("or")
    static let to = id("to")
    static let at = id("at")
    static let by = id("by")
    static let on = id("on")
    static let those = id("those")
    /// The last word of an armed group's or a party's name.
    static let movements = ids(
        "movement front army alliance party brigade brigades militia organisation organization league")
    static let joining = ids("along together")
    static let clausal = ids("as after before since until while")
    static let off = id("off")
    static let `for` = id("for")
    static let from = id("from")
    static let with = id("with")
    static let `in` = id("in")
    static let `as` = id("as")
    static let inside = id("inside")
    static let including = id("including")
    static let among = id("among")
    static let amongst = id("amongst")
    static let not = id("not")
    static let entries = ids("name entry")
    static let lists = ids("list register roll registry database roster log record records")
    static let there = id("there")
    static let strong = id("strong")
    static let member = id("member")
    static let person = id("person")
    static let man = id("man")
    static let its = id("its")
    static let their = id("their")
    static let it = id("it")
    static let they = id("they")
    static let us = id("us")
    static let other = id("other")
    static let another = id("another")
    static let include = id("include")
    static let losses = id("losses")
    static let loss = id("loss")
    static let armed = ids(
        """
        government army armies militia military defence defense forces troops rebels guerrillas fighters navy unit units \
        enemy garrison brigade battalion regiment commandos loyalists separatists
        """
    )
    static let own = ids("own")
    static let martyrs = ids("martyr casualty fatality")
    static let leaving = ids("leave abandon")
    static let lose = id("lose")
    static let ranks = id("ranks")
    static let losing = ids("lose suffer sustain take")
    static let inflicting = ids("cause inflict cost deal")

    static let more = id("more")
    static let many = id("many")
    static let how = id("how")
    static let hold = id("hold")
    static let number = id("number")
    static let contact = id("contact")
    static let enemy = id("enemy")
    static let totals = ids("total all")
    /// Fighters of no state.
    static let irregulars = ids(
        "terrorist jihadist jihadi extremist islamist militant insurgent rebel guerrilla gunman fighter separatist")
    /// Persons whom a company, a party or an outlet has and loses.
    static let followers = ids(
        """
        customer client subscriber user voter supporter member employee worker viewer reader listener follower passenger \
        shareholder investor donor visitor tourist student player fan delegate senator lawmaker
        """)
    /// Inquiries whose object is whom they asked.
    static let samples = ids("poll survey sample study census interview questionnaire panel")
    static let dwellers = ids("people inhabitants residents citizens souls villagers islanders")
    static let finding = ids("find locate trace recover retrieve see hear account reach")
    static let locating = ids("find locate trace reach contact recover identify")
    /// Without whom or what nothing is known of somebody.
    static let traces = ids("trace sign word news sight sighting contact whereabouts")
    static let lacking = ids("no nothing little without nobody none")
    static let taking = ids("take make capture seize bring")
    /// Who goes out to save.
    static let rescuers = ids(
        """
        rescuer lifeboat coastguard lifeguard firefighter fireman diver navy coastguards helicopter tug trawler ferry \
        freighter ship boat vessel frigate patrol searcher
        """)
    static let fatal = ids("fatal deadly lethal")
    static let releases = ids("release liberation freeing acquittal discharge pardon ransom")
    static let neither = ids("neither nobody none")
    static let waking = ids("wake awake awaken")
    static let live = id("live")
    static let make = id("make")
    static let sailors = ids("sailor seaman crewman")
    static let naval = ids(
        "navy naval warship frigate destroyer submarine cruiser corvette gunboat marine patrol coastguard")
    static let merchants = ids(
        """
        trawler tanker ferry freighter yacht barge tug schooner cutter dhow ship vessel boat liner cargo coaster \
        merchantman lighter dredger catamaran
        """)
    static let units = ids(
        """
        guard brigade regiment battalion division company platoon squadron garrison corps legion army militia force \
        forces unit troop militia
        """)
    static let nature = ids(
        """
        sea river lake ocean wave hunger starvation fever disease cancer cold heat flame smoke mountain mud snow water \
        current tide wind famine malaria measles ebola plague flu influenza virus typhus dysentery illness epidemic \
        thirst exposure lightning hail frost mine shell bullet bomb rocket grenade
        """)
    static let searches = ids("search hunt")
    static let failing = ids("fail unable struggle powerless impossible hope")
    static let fates = ids("fate")
    static let unknown = ids("unknown unclear uncertain known")
    static let returning = ids("return reappear resurface surface")
    static let coming = ids("come hail make get")
    static let back = ids("back home")
    /// The second half of a compound: "measles related".
    static let linking = ids("related induced linked borne")
    static let under = ids("under underneath beneath below")
    /// Who is sent where something has happened, and what they do there.
    static let helpers = ids(
        """
        firefighter fireman rescuer responder paramedic medic doctor nurse officer policeman police soldier troop \
        volunteer diver lifeguard crew personnel worker ranger guardsman personnel staff team official searcher
        """)
    static let responding = ids(
        """
        respond tackle battle fight douse extinguish contain search comb scour dig help assist aid work toil struggle \
        race rush scramble labour labor attend treat secure sift deal cordon evacuate
        """)
    static let fetching = ids(
        "pick pull take bring fly carry airlift transfer ship bus return intercept haul dig lift free")
    static let survivor = id("survivor")
    static let fatally = ids("fatally mortally lethally")
    /// What a room or a vessel does with those in it; that it can do so; and what lets it.
    static let holding = ids("hold carry house seat accommodate take shelter host fit sleep serve")
    static let able = ids("can could cannot")
    static let licensing = ids(
        """
        license licence design build mean allow certify permit authorise authorize intend equip register require able \
        suppose approve rate clear
        """)
    static let asking = ids("whether if unless")
    static let give = id("give")
    static let one = id("one")
    /// What is left of those told of before.
    static let rests = ids("another other one last remaining remainder rest")
    static let shooting = ids("shoot machine-gun machinegun")
    static let offering = ids("give have provide offer make say publish issue name mention quote need want")
    static let was = ids("was were")
    static let victim = id("victim")
    static let striking = ids("hit strike graze bite")
    static let yet = id("yet")
    static let left = id("left")
    /// Words in the names of those who enforce the law and guard borders.
    static let enforcers = ids("patrol guard coastguard gendarmerie customs immigration deputies deputy troopers")
    /// Nouns for many together: what is done to them is done to each.
    static let containers = ids(
        """
        group team party convoy column cache haul stockpile arsenal consignment shipment total force band gang crowd \
        squad fleet batch series string wave barrage salvo volley pair number majority collection pile truckload load
        """)
    /// Verbs whose infinitive need not come true.
    static let wishing = ids(
        "vote want hope threaten agree refuse intend try attempt wish decide promise pledge vow offer decline")
    static let freeing = ids("free release liberate acquit pardon ransom discharge bail")
    static let men = ids("man men")
    static let limbs = ids(
        """
        leg arm hand foot knee thigh shoulder elbow ankle wrist finger toe head face neck chest back stomach abdomen belly \
        side hip groin buttock buttocks eye ear jaw skull spine throat rib ribs shin calf lung
        """)
    /// What hits people besides munitions.
    static let missiles = ids(
        "gunfire fragment splinter debris stone rock masonry glass beam branch car bus lorry truck train")
    static let below = ids("under below")
    static let surviving = ids("survive")
    static let escaping = ids("survive escape")
    static let headOfCattle = id("head")
    static let expecting = ids("expect await anticipate")
    static let visitors = ids(
        """
        visitor tourist guest spectator attendee participant pilgrim fan devotee worshipper runner marcher supporter \
        protester demonstrator reveller reveler mourner concertgoer festivalgoer holidaymaker
        """)
    static let composing = ids("make compose consist")
    static let home = id("home")
    static let objects = ids("them him her")
    static let suspected = ids("suspected alleged presumed suspect")
    static let cells = ids("group cell faction wing column squad front army brigade militia movement command network")
    /// Bodies whose kind the text tells: a team of rebels, a crew of firemen.
    static let teams = ids("team group squad crew band gang column unit patrol cell party detachment contingent")
    static let plurals = ids("tens dozens scores hundreds thousands millions billions lakhs crores")
    static let ownLosses = ids("loss lose death dead casualty wounded")
    static let we = ids("we")
    /// "we lost", "his own losses"
    static let ourOwn = ids("we own")
    static let admitting = ids("admit acknowledge concede confirm lament mourn own disclose")
    /// Fighters of an armed group.
    static let rebels = ids("rebel guerrilla fighter separatist militiaman combatant")
    /// Fighters of a state.
    static let regulars = ids(
        "soldier troop trooper serviceman servicewoman servicemember sailor airman marine paratrooper conscript reservist"
    )
    /// What somebody is taken, held or made.
    static let states = ids(
        "captive captives hostage hostages prisoner prisoners alive homeless dead ablaze alight afire aground")

    private static func id(_ text: String) -> WordID { English.lexicon.find(text) }

    static func ids(_ words: String) -> WordSet {
        WordSet(words.utf8.split(separator: UInt8(ascii: " ")).map { id(String(Substring($0))) })
    }
}
