/// The words that the rules of place name, looked up once.
final class PlaceWords: Sendable {
    static let english = PlaceWords(English.lexicon)

    let nationwide, here, same, of, `for`, on, to, and, capital, central, through, `where`, from, refugee, air, base,
        there, the, what: WordID
    /// border, edge, quay: parts of places that point back to none
    let edges: WordSet
    /// region, area: words that a name does without after "the"
    let vague: WordSet
    /// in, at, near, off
    let locations: WordSet
    /// to, into, towards
    let goals: WordSet
    /// town, village: places that a large one holds
    let settlements: WordSet
    /// "the Anatolian city of Konya": what a large place is named of and a small one is not
    let cities: WordSet
    /// province, region, river: large parts of countries, and what runs through them
    let wide: WordSet
    /// california, ontario, queensland: states that hold the town of a dateline
    let states: WordSet
    /// left, remains: "what is left of the town"
    let remainders: WordSet
    /// hurricane, operation: what a name behind them is of
    let storms: WordSet
    /// rail, foods, trust: ends of names of firms and bodies
    let firms: WordSet
    /// agreed, signed, received: done elsewhere than what they describe
    let asides: WordSet
    /// near, outside: beside a place, not in it
    let near: WordSet
    /// leave, flee: verbs whose object people are no longer at
    let leavers: WordSet
    /// northern, south, central
    let directions: WordSet
    /// of, de, la: inside names
    let particles: WordSet
    /// enter, reach, attack, occupy: verbs whose object can be a place
    let takers: WordSet
    /// among, including: lead to a part
    let includers: WordSet
    /// mine, stadium: what a town's name only describes
    let facilities: WordSet
    /// hospital, clinic: belong to a name that they follow, but not to a town's
    let houses: WordSet
    /// street, hall, hospital: last words of names of streets and buildings
    let sites: WordSet
    /// park, falls, hospital: last words of names of places
    let ends: WordSet
    /// street, road: less than the town that the text is at
    let streets: WordSet
    /// geneva, new york: towns that report on the world
    let seats: WordSet
    /// country, nation, countries
    let countryWords: WordSet
    /// easter, ramadan, arabic: names of days and languages
    let feasts: WordSet
    /// battle, fight: "the battle for Mocha"
    let contests: WordSet

    private init(_ lexicon: Lexicon) {
        func id(_ word: String) -> WordID {
            let id = lexicon.find(word)
            precondition(id != Lexicon.unknown, "no word list has \"\(word)\"")
            return id
        }
        of = id("of")
        `for` = id("for")
        on = id("on")
        here = id("here")
        same = id("same")
        to = id("to")
        and = id("and")
        through = id("through")
        central = id("central")
        capital = id("capital")
        `where` = id("where")
        from = id("from")
        refugee = id("refugee")
        air = id("air")
        base = id("base")
        there = id("there")
        what = id("what")
        remainders = WordSet(["left", "remains", "remained"].map(id))
        storms = WordSet(
            ["hurricane", "storm", "cyclone", "typhoon", "operation", "flight"].map { lexicon.find($0) })
        the = id("the")
        edges = WordSet(
            [
                "border", "frontier", "frontline", "edge", "centre", "center", "heart", "site", "quay", "street",
                "part",
                "sector", "base", "barracks", "checkpoint", "crossing", "market", "airport", "sea", "coast", "shore",
                "pass", "mouth", "port", "river", "mountain", "air", "state", "road",
            ].map(id))
        vague = WordSet(["region", "area", "territory", "enclave"].map(id))
        locations = WordSet(
            [
                "in", "at", "near", "off", "around", "outside", "inside", "across", "throughout", "along", "above",
                "beneath", "beside", "within", "on", "below", "over", "through",
            ].map(id))
        goals = WordSet(["to", "into", "towards", "toward", "onto"].map(id))
        directions = WordSet(
            [
                "northern", "southern", "eastern", "western", "central", "northeastern", "northwestern", "southeastern",
                "southwestern", "north-eastern", "north-western", "south-eastern", "south-western", "north", "south",
                "east", "west", "northeast", "northwest", "southeast", "southwest",
            ].map(id))
        settlements = WordSet(
            ["town", "village", "city", "hamlet", "settlement", "district", "neighborhood", "neighbourhood", "suburb"]
                .map(id))
        cities = WordSet(["city", "town", "village", "hamlet"].map(id))
        wide = WordSet(
            [
                "province", "region", "state", "governorate", "county", "oblast", "department", "prefecture", "river",
                "sea", "ocean", "strait", "gulf",
            ].map(id))
        states = WordSet(
            [
                "alabama", "alaska", "arizona", "arkansas", "california", "colorado", "connecticut", "delaware",
                "florida", "hawaii", "idaho", "illinois", "indiana", "iowa", "kansas", "kentucky", "louisiana", "maine",
                "maryland", "massachusetts", "michigan", "minnesota", "mississippi", "missouri", "montana", "nebraska",
                "nevada", "new hampshire", "new jersey", "new mexico", "north carolina", "north dakota", "ohio",
                "oklahoma", "oregon", "pennsylvania", "rhode island", "south carolina", "south dakota", "tennessee",
                "texas", "utah", "vermont", "virginia", "west virginia", "wisconsin", "wyoming", "alberta",
                "british columbia", "manitoba", "new brunswick", "newfoundland", "nova scotia", "ontario",
                "saskatchewan", "new south wales", "queensland", "tasmania",
            ].map { lexicon.find($0) })
        firms = WordSet(
            [
                "rail", "railway", "railways", "airlines", "airways", "motors", "foods", "holdings", "group", "energy",
                "steel", "oil", "gas", "petroleum", "power", "systems", "industries", "products", "services",
                "partners",
                "insurance", "foundation", "trust", "elementary", "academy", "bank", "exchange", "company",
            ].map { lexicon.find($0) })
        asides = WordSet(
            [
                "agreed", "signed", "negotiated", "brokered", "based", "born", "published", "monitored", "received",
                "printed", "registered",
            ].map { lexicon.find($0) })
        near = WordSet(["near", "outside", "beyond"].map(id))
        particles = WordSet(["of", "de", "del", "la", "el", "al", "ez", "du", "des", "da", "do", "dos", "das"].map(id))
        takers = lexicon.forms(
            of: [
                "enter", "reach", "leave", "flee", "attack", "storm", "raid", "occupy", "capture", "seize", "retake",
                "recapture", "overrun", "besiege", "shell", "bomb", "bombard", "pound", "strike", "hit", "target",
                "invade", "cross", "batter", "devastate", "ravage", "rock", "shake", "liberate", "free", "flatten",
                "level", "fill", "inundate", "lash", "sweep",
            ].map(id))
        facilities = WordSet(
            [
                "mine", "bridge", "stadium", "hotel", "prison", "jail", "crossing", "dam", "tunnel",
                "mosque",
                "cathedral",
            ].map(id))
        houses = WordSet(["hospital", "infirmary"].map { lexicon.find($0) })
        let sites = [
            "hospital", "clinic", "infirmary", "school", "college", "university", "church", "temple", "synagogue",
            "chapel", "shrine", "hotel", "arena", "station", "castle", "palace", "tower", "towers", "plaza",
            "mall", "center", "centre", "complex", "compound", "road", "street", "avenue", "boulevard", "highway",
            "lane", "terminal", "shelter", "zoo", "museum", "library", "theatre", "theater", "cemetery", "stadium",
        ].map { lexicon.find($0) }
        self.sites = WordSet(sites)
        streets = WordSet(["road", "street", "avenue", "boulevard", "highway", "lane"].map(id))
        ends = WordSet(
            sites
                + [
                    "mosque", "cathedral", "monastery", "park", "falls", "springs", "rapids", "locks", "bridge",
                    "airport", "airfield", "base", "camp", "fort", "square", "market", "bay", "beach", "creek",
                    "canyon", "ridge", "hills", "heights", "mountain", "mountains", "valley", "island", "islands",
                    "lake", "river", "junction", "crossing", "port", "harbor", "harbour", "prison", "jail",
                    "barracks", "garden", "gardens", "field", "fields", "plant", "refinery", "mine", "mill", "mills",
                    "dam", "reservoir", "farm", "ranch", "parish", "county", "township", "district", "quarter",
                    "side", "city", "town", "village", "grove", "woods", "point", "cove", "meadows", "cliff",
                    "cliffs", "summit", "pass",
                ].map { lexicon.find($0) })
        seats = WordSet(
            [
                "geneva", "new york", "united nations", "strasbourg", "the hague", "hague", "istanbul", "dubai",
                "frankfurt",
                "hong kong", "tel aviv", "mumbai", "shanghai", "sydney", "toronto", "zurich", "karachi",
            ].map { lexicon.find($0) })
        nationwide = id("nationwide")
        countryWords = lexicon.forms(of: ["country", "nation", "island"].map(id))
        includers = WordSet(["among", "amongst", "including"].map(id))
        feasts = WordSet(
            [
                "arabic", "hebrew", "farsi", "pashto", "dari", "urdu", "hindi", "bengali", "swahili", "tagalog",
                "mandarin",
                "cantonese", "quechua", "latin", "creole", "hausa", "amharic", "malay", "sinhala",
                "easter", "christmas", "halloween", "ramadan", "eid", "passover", "hanukkah", "diwali", "holi",
                "navratri",
                "vesak", "ashura", "arbaeen", "hajj", "nowruz", "tet", "thanksgiving", "pentecost", "whitsun",
                "epiphany", "songkran",
            ].map(id))
        leavers = lexicon.forms(of: ["leave", "flee"].map(id))
        contests = WordSet(["battle", "fight", "fighting", "struggle"].map(id))
    }
}
