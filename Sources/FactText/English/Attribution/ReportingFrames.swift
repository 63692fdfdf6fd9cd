/// What a verb does with what it reports: its syntax in a report of speech.
struct ReportingFrame: OptionSet, Sendable {
    let rawValue: UInt16
    /// A clause or a quotation: "said that".
    static let say = ReportingFrame(rawValue: 1)
    /// The same, but only with "that": "found that".
    static let that = ReportingFrame(rawValue: 2)
    /// Somebody is told first: "told reporters that".
    static let tell = ReportingFrame(rawValue: 4)
    /// The figure is the object: "counted eight".
    static let count = ReportingFrame(rawValue: 8)
    /// A number, then the figure: "put the toll at".
    static let put = ReportingFrame(rawValue: 16)
    /// The object names the number: "gave a toll of four".
    static let give = ReportingFrame(rawValue: 32)
    /// With "of" or "to": "spoke of 40 dead".
    static let speak = ReportingFrame(rawValue: 64)
    /// "accused the army of killing"
    static let accuse = ReportingFrame(rawValue: 128)
    /// Says that it is not so.
    static let deny = ReportingFrame(rawValue: 256)
    /// The object is who says it: "citing doctors".
    static let cite = ReportingFrame(rawValue: 512)
    /// A paper says it: "figures show".
    static let show = ReportingFrame(rawValue: 1024)
    /// What is reported has not happened, or is not known.
    static let possible = ReportingFrame(rawValue: 2048)
    /// A quotation, or a clause with "that": "recalled that", but "recalled 900 cars" tells a deed.
    static let quote = ReportingFrame(rawValue: 4096)
    /// With "at" or "with" and a bare figure: "arrived at 24,000".
    static let reach = ReportingFrame(rawValue: 8192)

    /// Takes back what one said oneself.
    static let retract = ReportingFrame(rawValue: 16384)

    fileprivate static let named: [String: ReportingFrame] = [
        "say": .say, "that": .that, "tell": .tell, "count": .count, "put": .put, "give": .give, "speak": .speak,
        "accuse": .accuse, "deny": .deny, "cite": .cite, "show": .show,
        "quote": .quote, "reach": .reach, "retract": [.deny, .retract],
    ]
}

/// What the word lists of attribution know of each word, by its id.
///
/// A verb may be in many lists ("claim" tells deaths and claims), so the lists of attribution are kept in
/// tables of their own.
final class ReportingWords: Sendable {
    /// The frames of every word form.
    let frames: [ReportingFrame]
    /// Nouns of "by X's count".
    let accountNouns: WordSet
    /// Nouns for a number: "toll".
    let tollNouns: WordSet
    /// Nouns for a statement: "claim".
    let statementNouns: WordSet
    /// Nouns for how one tells it: "version", "arithmetic".
    let versions: WordSet
    /// Nouns for texts that somebody issues: "communique".
    let issued: WordSet
    /// Nouns for texts that are told of: "report".
    let told: WordSet
    /// Nouns that take up whoever spoke: "the station", "the officer".
    let outletAnaphors, groupAnaphors, personAnaphors: WordSet
    /// Given names and nouns of women and of men.
    let women, men: WordSet
    /// Nouns for those who report figures and neither suffer nor do what they count, and words before them.
    let reporters, reporterModifiers: WordSet
    /// Nouns for forces and organs that may end a headline as its source.
    let bareReporters: WordSet
    /// Verbs of thinking: "are believed to".
    let beliefs: WordSet
    /// Nouns for what one voices: "alarm".
    let stances: WordSet
    /// Verbs of a count: "stands", "reached".
    let standing: WordSet
    /// Words that call a statement wrong: "false".
    let falsities: WordSet
    /// Adverbs for reporting in error: "wrongly".
    let wrongly: WordSet
    /// Adverbs and adjectives for which nobody answers ("reportedly"), and those that leave it open.
    let unsourced, doubtful: WordSet

    /// The tables of English.
    static let english = ReportingWords(English.lexicon)

    /// Whether a noun stands for a count that somebody gives: "account", "toll", "estimate".
    func isCount(_ noun: WordID) -> Bool {
        accountNouns.contains(noun) || tollNouns.contains(noun) || statementNouns.contains(noun)
    }

    private init(_ lexicon: Lexicon) {
        var frames = Array(repeating: ReportingFrame(), count: lexicon.words.count)
        var doubtful: WordSet = []
        // The words of the sections that have an attribute, by its name, and by its name and value.
        var listed: [String: WordSet] = [:]
        let lists = ["reporting-verbs.txt", "cues.txt", "hedges.txt", "given-names.txt"]
        for section in lists.flatMap(English.sections) {
            let attributes = lexicon.sections[section].attributes
            let forms = lexicon.members[section].forms
            for (name, value) in attributes {
                listed[name, default: []].formUnion(forms)
                listed["\(name)=\(value)", default: []].formUnion(forms)
            }
            let isPossible = attributes["mood"] == "possible"
            guard let name = attributes["frame"] else {
                if isPossible { doubtful.formUnion(forms) }
                continue
            }
            var frame = ReportingFrame.named[name] ?? []
            if isPossible { frame.insert(.possible) }
            for word in forms { frames[Int(word)].formUnion(frame) }
        }
        self.frames = frames
        self.doubtful = doubtful
        accountNouns = listed["account"] ?? []
        tollNouns = listed["toll"] ?? []
        statementNouns = listed["statement"] ?? []
        versions = listed["version"] ?? []
        issued = listed["issued"] ?? []
        told = listed["told"] ?? []
        outletAnaphors = listed["anaphor=outlet"] ?? []
        groupAnaphors = listed["anaphor=group"] ?? []
        personAnaphors = listed["anaphor=person"] ?? []
        women = listed["gender=f"] ?? []
        men = listed["gender=m"] ?? []
        reporters = listed["reporter=yes"] ?? []
        reporterModifiers = listed["reporter=modifier"] ?? []
        bareReporters = listed["reporter=bare"] ?? []
        beliefs = listed["belief"] ?? []
        stances = listed["stance"] ?? []
        standing = listed["standing"] ?? []
        falsities = listed["falsity"] ?? []
        wrongly = listed["wrongly"] ?? []
        unsourced = listed["mood=reported"] ?? []
    }
}

/// The single words that rules of attribution name, by their ids.
enum CueWord {
    static let according = find("according")
    static let per = find("per")
    static let to = find("to")
    static let of = find("of")
    static let at = find("at")
    static let from = find("from")
    static let by = find("by")
    static let `for` = find("for")
    static let `in` = find("in")
    static let on = find("on")
    static let near = find("near")
    static let with = find("with")
    static let `as` = find("as")
    static let that = find("that")
    static let who = find("who")
    static let which = find("which")
    static let home = find("home")
    static let about = find("about")
    static let nor = find("nor")
    static let neither = find("neither")
    static let fear = find("fear")
    static let due = find("due")
    static let contrary = find("contrary")
    static let come = find("come")
    static let could = find("could")
    static let had = find("had")
    static let when = find("when")
    static let `where` = find("where")
    static let and = find("and")
    static let not = find("not")
    static let words = find("words")
    static let view = find("view")
    static let opinion = find("opinion")
    static let authority = find("authority")
    static let citing = find("citing")
    static let quoting = find("quoting")
    static let the = find("the")
    static let same = find("same")
    static let its = find("its")
    static let itself = find("itself")
    static let himself = find("himself")
    static let herself = find("herself")
    static let themselves = find("themselves")
    static let their = find("their")
    static let he = find("he")
    static let she = find("she")
    static let him = find("him")
    static let her = find("her")
    static let it = find("it")
    static let they = find("they")
    static let them = find("them")
    static let i = find("i")
    static let we = find("we")
    static let you = find("you")
    static let what = find("what")
    static let `true` = find("true")
    static let `false` = find("false")
    static let version = find("version")
    static let earlier = find("earlier")
    static let since = find("since")
    static let after = find("after")
    static let before = find("before")
    static let another = find("another")
    static let others = find("others")
    static let this = find("this")
    static let those = find("those")
    static let these = find("these")
    static let most = find("most")
    static let all = find("all")
    static let no = find("no")
    static let call = find("call")
    static let include = find("include")
    static let including = find("including")
    static let whose = find("whose")
    static let my = find("my")
    static let our = find("our")
    static let his = find("his")
    static let add = find("add")
    static let via = find("via")
    static let life = find("life")
    static let lives = find("lives")
    static let source = find("source")
    static let sources = find("sources")
    static let risk = find("risk")
    static let likely = find("likely")
    static let further = find("further")
    static let observatory = find("observatory")

    static func find(_ word: String) -> WordID { English.lexicon.find(word) }
}
