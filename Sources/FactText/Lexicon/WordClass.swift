/// What a word can be. A word may be several things; the tagger decides in the sentence.
struct WordClass: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    // Closed classes
    /// the, a, an, this, these, every, each, any, some
    static let determiner = WordClass(rawValue: 1 << 0)
    /// a, an
    static let indefinite = WordClass(rawValue: 1 << 1)
    /// his, her, its, their, our
    static let possessive = WordClass(rawValue: 1 << 2)
    /// he, she, it, they, we, I, you, him, them
    static let pronoun = WordClass(rawValue: 1 << 3)
    static let preposition = WordClass(rawValue: 1 << 4)
    /// and, or, but, nor
    static let conjunction = WordClass(rawValue: 1 << 5)
    /// that, when, while, after, because, although, where, as
    static let subordinator = WordClass(rawValue: 1 << 6)
    /// who, which, whom, whose, that
    static let relative = WordClass(rawValue: 1 << 7)
    /// Forms of be.
    static let be = WordClass(rawValue: 1 << 8)
    /// Forms of have.
    static let have = WordClass(rawValue: 1 << 9)
    /// Forms of do.
    static let `do` = WordClass(rawValue: 1 << 10)
    /// may, could, will, would, must, …
    static let modal = WordClass(rawValue: 1 << 11)
    /// not, never, no
    static let negation = WordClass(rawValue: 1 << 12)

    // Verbs
    /// A lexical verb in any form.
    static let verb = WordClass(rawValue: 1 << 13)
    static let baseForm = WordClass(rawValue: 1 << 14)
    static let thirdPerson = WordClass(rawValue: 1 << 15)
    static let past = WordClass(rawValue: 1 << 16)
    static let participle = WordClass(rawValue: 1 << 17)
    static let gerund = WordClass(rawValue: 1 << 18)
    /// say, tell, report, claim, confirm, deny, …
    static let reporting = WordClass(rawValue: 1 << 19)

    // Nouns, adjectives, adverbs
    static let noun = WordClass(rawValue: 1 << 20)
    static let plural = WordClass(rawValue: 1 << 21)
    /// Names a person or persons: soldier, people, villager.
    static let person = WordClass(rawValue: 1 << 22)
    static let adjective = WordClass(rawValue: 1 << 23)
    static let adverb = WordClass(rawValue: 1 << 24)
    /// president, minister, spokesman, commander: a role that comes before or after a name.
    static let role = WordClass(rawValue: 1 << 25)
    /// ministry, agency, army, police, hospital, group: a body that can speak.
    static let body = WordClass(rawValue: 1 << 26)
    /// report, statement, figures, data, update, toll: a nominal source or speech act.
    static let speechNoun = WordClass(rawValue: 1 << 27)
    /// attack, war, earthquake, crash: a happening.
    static let happening = WordClass(rawValue: 1 << 28)
    /// city, town, province, village, airport: a place's common noun.
    static let placeNoun = WordClass(rawValue: 1 << 29)

    // Names
    static let country = WordClass(rawValue: 1 << 30)
    /// Armenian, French, Kurdish.
    static let demonym = WordClass(rawValue: 1 << 31)
    /// A capital or a seat of government: Baku, the Kremlin.
    static let capital = WordClass(rawValue: 1 << 32)
    /// A city, region, river or other named place.
    static let place = WordClass(rawValue: 1 << 33)
    /// A party or armed group: Hezbollah, Taliban.
    static let party = WordClass(rawValue: 1 << 34)
    /// A news agency, paper or broadcaster.
    static let outlet = WordClass(rawValue: 1 << 35)
    static let givenName = WordClass(rawValue: 1 << 36)
    /// Mr, Gen, Dr, Lt: before a name.
    static let honorific = WordClass(rawValue: 1 << 37)
    /// Ends in a full stop that does not end the sentence: Gen., St., No.
    static let abbreviation = WordClass(rawValue: 1 << 38)

    // Numbers
    /// one … ninety; `value` holds it.
    static let cardinal = WordClass(rawValue: 1 << 39)
    /// hundred, thousand, million, lakh, crore.
    static let magnitude = WordClass(rawValue: 1 << 40)
    /// dozens, scores, hundreds, several.
    static let vague = WordClass(rawValue: 1 << 41)
    static let ordinal = WordClass(rawValue: 1 << 42)
    /// half, third, quarter, fifth as parts of a whole.
    static let fraction = WordClass(rawValue: 1 << 43)

    // Time
    static let month = WordClass(rawValue: 1 << 44)
    static let weekday = WordClass(rawValue: 1 << 45)
    /// hour, day, week, month, year, decade.
    static let timeUnit = WordClass(rawValue: 1 << 46)
    /// today, yesterday, overnight, tomorrow.
    static let timeAdverb = WordClass(rawValue: 1 << 47)

    // Measures
    /// A verb, noun or adjective that names a measure: kill, deaths, injured.
    static let measure = WordClass(rawValue: 1 << 48)
    /// A unit of length, weight, area, money or the like: kilometre, tonne, dollar.
    static let unit = WordClass(rawValue: 1 << 49)
    /// feared, reportedly, allegedly, presumed, possibly.
    static let hedge = WordClass(rawValue: 1 << 50)
    /// Some phrase of the lexicon starts with this word.
    static let startsPhrase = WordClass(rawValue: 1 << 51)
    /// A word that starts or is part of a qualifier: about, some, least, nearly.
    static let qualifier = WordClass(rawValue: 1 << 52)

    // Around numbers
    /// Names the number after it: section, flight, No.
    static let label = WordClass(rawValue: 1 << 63)
    /// Names the number after it where no counted noun follows: day, district, round.
    static let weakLabel = WordClass(rawValue: 1 << 62)
    /// morning, evening, dawn
    static let dayPart = WordClass(rawValue: 1 << 61)
    /// am, p.m., GMT: after a time of day.
    static let clock = WordClass(rawValue: 1 << 60)

    /// A place's common noun that belongs to the name before it: "Borno state".
    static let namePart = WordClass(rawValue: 1 << 59)

    /// Every class by the name that data files use.
    static let named: [String: WordClass] = [
        "determiner": .determiner, "indefinite": .indefinite, "possessive": .possessive,
        "pronoun": .pronoun, "preposition": .preposition, "conjunction": .conjunction,
        "subordinator": .subordinator, "relative": .relative, "be": .be, "have": .have, "do": .do,
        "modal": .modal, "negation": .negation, "verb": .verb, "base": .baseForm, "third": .thirdPerson,
        "past": .past, "participle": .participle, "gerund": .gerund, "reporting": .reporting,
        "noun": .noun, "plural": .plural, "person": .person, "adjective": .adjective, "adverb": .adverb,
        "role": .role, "body": .body, "speech": .speechNoun, "happening": .happening,
        "placenoun": .placeNoun, "country": .country, "demonym": .demonym, "capital": .capital,
        "place": .place, "party": .party, "outlet": .outlet, "givenname": .givenName,
        "honorific": .honorific, "abbreviation": .abbreviation, "cardinal": .cardinal,
        "magnitude": .magnitude, "vague": .vague, "ordinal": .ordinal, "fraction": .fraction,
        "month": .month, "weekday": .weekday, "timeunit": .timeUnit, "timeadverb": .timeAdverb,
        "measure": .measure, "unit": .unit, "hedge": .hedge, "qualifier": .qualifier,
        "label": .label, "weaklabel": .weakLabel, "daypart": .dayPart, "clock": .clock, "namepart": .namePart,
    ]
}
