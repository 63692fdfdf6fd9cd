/// Resolves the wordings by which one article names its actors.
///
/// A name is resolved by rules that look at the wording and at the names in the same article, nowhere else:
/// the same article gives the same actors whatever else the store holds, and actors of different articles are
/// one when their names are.
final class ActorResolver {
    private let article: String
    /// Read only when a short form needs it: most actors are named in full.
    private lazy var names = ArticleNames(title: title, text: text, wordings: wordings, lexicon: lexicon)
    private let title: String?
    private let text: String?
    private let wordings: [String]
    /// How many wordings are being resolved for the sake of another: a body may be told by a person who is told by it.
    private var nested = 0
    private let lexicon: ActorLexicon
    private let gazetteer: Gazetteer

    /// Reads the names of an article. `wordings` are all actors of its claims.
    init(
        article: String, title: String?, text: String?, wordings: [String], lexicon: ActorLexicon = .english,
        gazetteer: Gazetteer = .english
    ) {
        self.article = article
        self.lexicon = lexicon
        self.gazetteer = gazetteer
        self.title = title
        self.text = text
        self.wordings = wordings
    }

    /// How often a short form may lead to one that is short itself: "the Observatory" → "the Syrian Observatory" →
    /// the full name. Names that lead to each other end here.
    private static let deepest = 3

    /// Who a wording stands for in this article.
    func resolve(_ wording: String) -> ResolvedActor { resolve(wording, depth: 0) }

    private func resolve(_ wording: String, depth: Int) -> ResolvedActor {
        nested += 1
        defer { nested -= 1 }
        if nested > 2 * Self.deepest {
            let phrase = ActorPhrase(wording, lexicon: lexicon, gazetteer: gazetteer)
            return described(phrase, phrase.words.joined(separator: " "), wording)
        }
        if let joint = joint(wording, depth) { return joint }
        if depth < Self.deepest, let apposed = apposed(wording, depth) { return apposed }
        let phrase = ActorPhrase(wording, lexicon: lexicon, gazetteer: gazetteer)
        let plain = phrase.words.joined(separator: " ")
        return country(phrase) ?? known(plain, phrase) ?? person(phrase) ?? institution(phrase, plain)
            ?? shortForm(phrase, plain, depth) ?? ofOnlyCountry(phrase) ?? described(phrase, plain, wording)
    }

    /// "the Observatory and Kurdish officials": two speakers with one figure.
    private func joint(_ wording: String, _ depth: Int) -> ResolvedActor? {
        let words = wording.split(whereSeparator: { " \n\t".contains($0) }).map(String.init)
        guard let middle = words.firstIndex(of: "and"), middle > 0, middle + 1 < words.count,
            lexicon.body(named: wording) == nil
        else { return nil }
        let (left, right) = (words[..<middle].joined(separator: " "), words[(middle + 1)...].joined(separator: " "))
        // "the Ministry of Health and Welfare": the right half names nobody by itself.
        let phrase = ActorPhrase(right, lexicon: lexicon, gazetteer: gazetteer)
        guard phrase.kind != nil || phrase.person != nil || phrase.isCountry || lexicon.body(named: right) != nil,
            !words[..<middle].contains("of")
        else { return nil }
        let parts = [resolve(left, depth: depth + 1), resolve(right, depth: depth + 1)]
        return ResolvedActor(
            name: parts.map(\.name).joined(separator: " and "), kind: parts[0].kind,
            article: parts.contains { $0.article != nil } ? article : nil, reason: "two speakers with one figure")
    }

    /// "the acting governor of Kursk, Viktor Savin", "Hills Watch, a network of observers": a name and who that is.
    private func apposed(_ wording: String, _ depth: Int) -> ResolvedActor? {
        guard lexicon.body(named: wording) == nil,
            let (name, role) = Apposition.parts(of: wording, lexicon: lexicon)
        else { return nil }
        let told = ActorPhrase(role, lexicon: lexicon, gazetteer: gazetteer)
        let actor = resolve(name, depth: depth + 1)
        guard [.person, .unknown].contains(actor.kind) || actor.kind == .official && actor.party == nil else {
            return actor
        }
        let kind = told.kind ?? nounKind(of: told)
        let isPerson = told.kind.map { [.official, .witness, .person].contains($0) } ?? (kind == nil)
        let party = isPerson ? told.body.flatMap(partyOfBody) ?? told.country ?? bodyInPhrase(told) : told.country
        return ResolvedActor(
            name: actor.name, kind: actor.kind == .official ? .official : kind ?? .person,
            party: party == actor.name ? actor.party : party ?? actor.party,
            article: actor.article, reason: "a name, and who that is")
    }

    private func country(_ phrase: ActorPhrase) -> ResolvedActor? {
        guard phrase.isCountry, let country = phrase.country else { return nil }
        let reason = phrase.words.count == 1 ? "a country, or its capital for its government" : "a country's government"
        return ResolvedActor(name: country, kind: .government, reason: reason)
    }

    /// A body of the list, by any of its names; the longest name inside the phrase counts.
    private func known(_ plain: String, _ phrase: ActorPhrase) -> ResolvedActor? {
        if let body = lexicon.body(named: plain) { return resolved(body, "a known name") }
        if plain.allSatisfy({ $0.isUppercase || $0 == "." }), let full = names.expansion(of: plain) {
            return known(full, phrase) ?? named(full, "the long form in the text")
        }
        guard phrase.words.count <= 12 else { return nil }
        for length in stride(from: phrase.words.count - 1, through: 1, by: -1) {
            for start in 0...(phrase.words.count - length) {
                let words = phrase.words[start..<start + length]
                let name = words.joined(separator: " ")
                // One capitalised word alone inside a phrase is more often a place or a person.
                guard length > 1 || name.uppercased() == name || phrase.words.count <= 3 else { continue }
                guard start == 0 || !["of", "at", "from"].contains(phrase.words[start - 1]) else { continue }
                // A person's own name counts before the body that he speaks for.
                guard phrase.person.map({ $0.contains(name) }) ?? true else { continue }
                if let body = lexicon.body(named: name), words.first?.first?.isUppercase == true {
                    // "the Georgian Red Cross": every country has its own.
                    if let country = phrase.country, body.kind == .rescue, body.party == nil {
                        return ResolvedActor(
                            name: "\(Self.possessive(country)) \(body.name)", kind: .rescue, party: country,
                            reason: "a known body of a country")
                    }
                    if phrase.kind == .official || phrase.kind == .witness {
                        return ResolvedActor(
                            name: "\(body.name) \(phrase.head ?? "official")", kind: .official,
                            party: body.party ?? body.name,
                            article: article, reason: "somebody of a known body")
                    }
                    return resolved(body, "a known name in the phrase")
                }
            }
        }
        return nil
    }

    private func resolved(_ body: ActorLexicon.Body, _ reason: String) -> ResolvedActor {
        ResolvedActor(name: body.name, kind: body.kind, party: body.party, reason: reason)
    }

    private func named(_ name: String, _ reason: String) -> ResolvedActor {
        let phrase = ActorPhrase(name, lexicon: lexicon, gazetteer: gazetteer)
        return ResolvedActor(
            name: phrase.words.joined(separator: " "), kind: phrase.kind ?? nounKind(of: phrase) ?? .unknown,
            party: phrase.country, reason: reason)
    }

    /// "Armenian defence ministry spokesman Artsrun Hovhannisyan", "Rami Abdel Rahman head of the Observatory".
    private func person(_ phrase: ActorPhrase) -> ResolvedActor? {
        let full = phrase.surname.flatMap(names.fullName).map {
            ActorPhrase($0, lexicon: lexicon, gazetteer: gazetteer).person ?? $0
        }
        guard let name = phrase.person ?? full else { return nil }
        let body = phrase.kind == nil ? nil : phrase.body.flatMap(partyOfBody)
        let party = body ?? phrase.country ?? bodyInPhrase(phrase)
        let kind: ActorKind =
            switch phrase.kind {
            case .witness?, .media?, .rescue?, .monitor?: phrase.kind ?? .person
            case nil: .person
            default: .official
            }
        let reason = phrase.kind == nil ? "a person's name" : "role and name"
        return ResolvedActor(name: name, kind: kind, party: party == name ? nil : party, reason: reason)
    }

    private func partyOfBody(_ body: String) -> String? {
        let resolved = resolve(body)
        if let party = resolved.party, resolved.kind == .government { return party }
        return resolved.article == nil && resolved.kind != .unknown ? resolved.name : resolved.party
    }

    private func bodyInPhrase(_ phrase: ActorPhrase) -> String? {
        for word in phrase.words {
            if let body = lexicon.body(named: word), word.first?.isUppercase == true { return body.party ?? body.name }
        }
        return nil
    }

    /// A country's ministry, army, police, state television, separatists: "Russia's defence ministry".
    private func institution(_ phrase: ActorPhrase, _ plain: String) -> ResolvedActor? {
        guard let kind = phrase.kind, kind != .witness, let head = phrase.head else { return nil }
        if phrase.words.contains(where: { Self.separatist.contains($0.lowercased()) }) {
            return separatists(phrase, head)
        }
        if kind == .media, phrase.country == nil, phrase.words.contains("state"), let country = names.country {
            return ResolvedActor(
                name: "\(Self.possessive(country)) \(Self.institutionName(phrase, head))", kind: .media,
                party: country, reason: "the state media of the country that the article is about")
        }
        guard let country = phrase.country else { return nil }
        if let name = phrase.ownName(Self.ministries, gazetteer) {
            return ResolvedActor(name: name, kind: kind, party: country, reason: "the name as written")
        }
        if kind == .armedGroup {
            return ResolvedActor(
                name: "\(Self.possessive(country)) \(Self.institutionName(phrase, head))", kind: kind,
                reason: "an armed group by its country")
        }
        if Self.speaksFor.contains(head), phrase.words.count > 1, !phrase.isIndefinite {
            let rest = resolve(phrase.words.filter { $0.lowercased() != head }.joined(separator: " "))
            if rest.article == nil, rest.kind != .unknown { return rest.with(reason: "a spokesman speaks for it") }
        }
        if kind == .official, phrase.words.count <= 3, ["official", "officials"].contains(head) {
            return ResolvedActor(name: country, kind: .government, reason: "officials speak for their government")
        }
        let institution = Self.institutionName(phrase, head)
        return ResolvedActor(
            name: "\(Self.possessive(country)) \(institution)", kind: kind, party: country,
            article: Self.isUnique(head, kind) && !phrase.isIndefinite ? nil : article,
            reason: "an institution of a country")
    }

    /// Separatists and their officials, ministries and presidency are one side with one voice: their region's.
    private func separatists(_ phrase: ActorPhrase, _ head: String) -> ResolvedActor? {
        if let region = phrase.country.flatMap({ gazetteer.isRegion($0) ? $0 : nil }) ?? names.region {
            return ResolvedActor(
                name: region, kind: .armedGroup, reason: "separatists and their officials stand for the region")
        }
        guard let country = phrase.country else { return nil }
        return ResolvedActor(
            name: "\(Self.possessive(country)) rebels", kind: .armedGroup, reason: "rebels by their country")
    }

    private static func possessive(_ name: String) -> String { name.hasSuffix("s") ? name + "'" : name + "'s" }

    /// Whether a country has one such body or office.
    private static func isUnique(_ head: String, _ kind: ActorKind) -> Bool {
        switch kind {
        case .official: offices.contains(head)
        case .witness, .person, .unknown: false
        case .rescue: !["hospital", "hospitals", "doctor", "doctors", "medic", "medics"].contains(head)
        default: true
        }
    }

    private static let offices: Set<String> = [
        "minister", "president", "premier", "chancellor", "king", "chief", "ombudsman", "leader",
    ]
    private static let speaksFor: Set<String> = ["spokesman", "spokeswoman", "spokesperson", "spokesmen"]
    private static let separatist: Set<String> = ["separatist", "separatists", "rebel", "rebels", "breakaway"]

    /// "defence ministry" of "Armenian defense ministry": the lower-case words around the head, one spelling.
    private static func institutionName(_ phrase: ActorPhrase, _ head: String) -> String {
        let headWords = head.split(separator: " ").map(String.init)
        var words: [String] = []
        for word in phrase.words {
            let lower = word.lowercased()
            if ["of", "at", "in", "for", "from"].contains(lower) { break }
            if word.first?.isLowercase == true || headWords.contains(lower) || ministries.contains(lower) {
                words.append(spelling[lower] ?? lower)
            }
        }
        // "Ministry of Defense"
        if headWords.last == "ministry", words.count == 1,
            let body = phrase.body?.lowercased().split(separator: " ").first
        {
            words.insert(spelling[String(body)] ?? String(body), at: 0)
        }
        return words.isEmpty ? head : words.joined(separator: " ")
    }

    private static let ministries: Set<String> = [
        "defence", "defense", "health", "interior", "foreign", "finance", "justice", "emergency", "emergencies",
        "state",
    ]
    private static let spelling = ["defense": "defence", "tv": "television", "organization": "organisation"]

    /// "the Observatory", "the British-based monitor", "Stepanyan", "the ministry": what the article named in full.
    private func shortForm(_ phrase: ActorPhrase, _ plain: String, _ depth: Int) -> ResolvedActor? {
        if depth >= Self.deepest { return nil }
        if phrase.kind == nil, lexicon.kind(ofBodyNoun: plain.lowercased()) == nil,
            let full = names.fullName(endingIn: plain)
        {
            return resolve(full, depth: depth + 1).with(reason: "short for “\(full)” in the same article")
        }
        if phrase.kind == .monitor || Self.vague.contains(plain.lowercased()), let only = names.onlyMonitor {
            return resolved(only, "the only monitor that the article names")
        }
        if let head = phrase.head, let full = names.body(withHead: head), full.lowercased() != plain.lowercased() {
            return resolve(full, depth: depth + 1).with(reason: "short for “\(full)” in the same article")
        }
        return nil
    }

    private static let vague: Set<String> = ["group", "organisation", "organization", "ngo"]

    private func nounKind(of phrase: ActorPhrase) -> ActorKind? {
        phrase.words.reversed().lazy.compactMap { self.lexicon.kind(ofBodyNoun: $0.lowercased()) }.first
    }

    /// "the defence ministry" of an article that names one country at its head and no other.
    private func ofOnlyCountry(_ phrase: ActorPhrase) -> ResolvedActor? {
        guard let kind = phrase.kind, kind == .government, let head = phrase.head, phrase.country == nil,
            !phrase.isIndefinite, phrase.person == nil, !Self.notOfCountry.contains(head),
            phrase.words.allSatisfy({
                $0.first?.isLowercase == true || Self.ministries.contains($0.lowercased())
                    || head.split(separator: " ").contains(Substring($0.lowercased()))
            }),
            let country = names.onlyCountry
        else { return nil }
        let reason = "an institution of the only country that the article names"
        if Self.governing.contains(head), phrase.words.count == 1 {
            return ResolvedActor(name: country, kind: .government, reason: reason)
        }
        return ResolvedActor(
            name: "\(Self.possessive(country)) \(Self.institutionName(phrase, head))", kind: kind, party: country,
            reason: reason)
    }

    private static let governing: Set<String> = ["government", "authorities", "leadership", "regime", "administration"]
    /// What is of a town or of nobody as often as of a country.
    private static let notOfCountry: Set<String> = [
        "council", "court", "municipality", "statement", "authority", "department", "bureau", "agency", "commission",
        "embassy", "command", "prefecture", "governorate", "police headquarters", "police source", "security source",
        "military source", "regulator", "regulators",
    ]

    /// Nothing in the article says more: known to its reader only, unless the words hold a proper name.
    private func described(_ phrase: ActorPhrase, _ plain: String, _ wording: String) -> ResolvedActor {
        if let (name, kind) = phrase.namedByClass(lexicon) {
            return ResolvedActor(name: name, kind: kind, party: phrase.country, reason: "a name and its class")
        }
        // The first word has a capital where the phrase begins a sentence; a possessive or a second capital tells.
        let isProper =
            !phrase.isIndefinite && phrase.head.map({ !["source", "sources"].contains($0) }) ?? true
            && (phrase.words.dropFirst().contains { $0.first?.isUppercase == true }
                || phrase.words.first.map {
                    $0.first?.isUppercase == true && ($0.hasSuffix("'s") || $0.hasSuffix("’s"))
                }
                    == true
                || phrase.words.count == 1 && plain.first?.isUppercase == true && phrase.kind == nil)
        return ResolvedActor(
            name: plain.isEmpty ? wording : plain, kind: phrase.kind ?? nounKind(of: phrase) ?? .unknown,
            party: phrase.country,
            article: isProper ? nil : article,
            reason: isProper ? "the name as written" : "known only within this article")
    }
}

extension ResolvedActor {
    fileprivate func with(reason: String) -> ResolvedActor {
        var copy = self
        copy.reason = reason
        return copy
    }
}
