/// A noun phrase that names an actor, taken apart: modifiers, country, role, proper name, and the body after "of".
struct ActorPhrase: Sendable {
    /// The words without determiners and empty descriptions.
    let words: [String]
    /// The first country or region named before the head, by name, adjective or capital.
    private(set) var country: String?
    /// The whole phrase is a country, its capital, or its government.
    private(set) var isCountry = false
    /// The kind that the head tells.
    private(set) var kind: ActorKind?
    /// The head: the last role or class noun before "of", lower case.
    private(set) var head: String?
    /// A person's name of two words or more.
    private(set) var person: String?
    /// The one name after a role that is no body and no country: "Commissioner Benítez".
    var surname: String? {
        guard let head, kind == .official, limit == words.count, words.count == head.split(separator: " ").count + 1,
            let last = words.last, last.first?.isUppercase == true, last.lowercased() != head
        else { return nil }
        return last
    }

    /// The words, where they are a name of their own and not a country with the class of an institution: "Yemen
    /// Conflict Observatory", "Dhaka Medical College Hospital".
    func ownName(_ ministries: Set<String>, _ gazetteer: Gazetteer) -> String? {
        guard let head, limit == words.count, words.contains(where: { $0 != $0.uppercased() }),
            words.allSatisfy({ $0.first?.isUppercase == true })
        else { return nil }
        let classes = Set(head.split(separator: " ").map(String.init)).union(ministries)
        let own = words.filter { !classes.contains($0.lowercased()) && Self.country($0, gazetteer) == nil }
        let isPossessive = words.first.map { $0.hasSuffix("'s") || $0.hasSuffix("’s") || $0.hasSuffix("'") } == true
        return own.isEmpty || isPossessive ? nil : words.joined(separator: " ")
    }

    /// The proper name after the class of a body: "the rights group Nagorik Watch", "the teachers' union SEMPAMA".
    func namedByClass(_ lexicon: ActorLexicon) -> (name: String, kind: ActorKind)? {
        guard let start = words.lastIndex(where: { $0.first?.isLowercase == true }).map({ $0 + 1 }),
            start < words.count,
            limit == words.count
        else { return nil }
        let noun = words[start - 1].lowercased()
        let pair = start > 1 ? words[start - 2].lowercased() + " " + noun : noun
        guard let kind = lexicon.kind(ofRole: pair) ?? lexicon.kind(ofRole: noun) ?? lexicon.kind(ofBodyNoun: noun),
            ![.official, .witness, .person].contains(kind)
        else { return nil }
        return (words[start...].joined(separator: " "), kind)
    }

    /// What follows "of": the body that a head or director speaks for.
    private(set) var body: String?
    /// Where the first preposition stands.
    private let limit: Int
    /// Begins with "a" or "an", or has no article and no proper name: new to the reader.
    let isIndefinite: Bool

    /// Takes a phrase apart.
    init(_ phrase: String, lexicon: ActorLexicon = .english, gazetteer: Gazetteer = .english) {
        let raw = phrase.split(whereSeparator: { " \n\t".contains($0) }).map(Self.bare).filter { !$0.isEmpty }
        isIndefinite = ["a", "an", "one", "another", "some"].contains(raw.first?.lowercased() ?? "")
        var rest = raw[...]
        while let first = rest.first, Self.fillers.contains(first.lowercased()), rest.count > 1 { rest.removeFirst() }
        words = rest.filter { !Self.isDescription($0) && !Self.honorifics.contains($0.lowercased()) }
        limit =
            words.firstIndex { ["of", "at", "in", "for", "from", "who", "with", "identified"].contains($0) }
            ?? words.count
        let roleEnd = readRole(lexicon)
        readCountry(gazetteer)
        readPerson(roleEnd, lexicon, gazetteer)
    }

    /// Words before which the phrase says nothing: articles, and who calls it what.
    private static let fillers: Set<String> = [
        "the", "a", "an", "one", "another", "some", "this", "that", "these", "those", "its", "their", "his", "her",
        "our", "so-called", "official", "top", "senior", "leading", "local", "several", "many", "two", "three",
        "other", "both", "unnamed", "anonymous", "independent", "main", "prominent",
    ]

    private static let honorifics: Set<String> = [
        "gen", "lt", "col", "maj", "capt", "sgt", "brig", "cmdr", "cmdr.", "adm", "adm.", "supt", "supt.", "insp",
        "insp.", "gov", "gov.", "sen", "sen.", "rep", "rep.", "hon", "hon.", "msgr", "msgr.", "rev", "fr", "fr.", "st.",
        "maître", "maitre", "monsieur", "madame", "mme", "señor", "senor", "señora", "don", "doña", "herr", "frau",
        "hajj", "hajji", "hajja", "mullah", "maulana", "ayatollah", "cheikh", "shaikh", "haji", "miss", "gen.", "lt.",
        "col.", "maj.", "capt.", "sgt.", "brig.", "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.",
        "prof", "prof.", "rev.", "sheikh", "father", "sir", "lord", "lady", "dame", "sister", "brother",
    ]

    /// "British-based", "opposition-linked", "U.S.-backed": where it sits and whose it is, not who it is.
    private static func isDescription(_ word: String) -> Bool {
        let lower = word.lowercased()
        return ["-based", "-linked", "-backed", "-affiliated", "-run", "-dominated"].contains { lower.hasSuffix($0) }
    }

    private static func bare(_ word: Substring) -> String {
        String(String(word.drop { "(\"“‘'[".contains($0) }.reversed().drop { ",;:)\"”]".contains($0) }.reversed()))
    }

    private static let governing: Set<String> = [
        "government", "authorities", "officials", "official", "leadership", "administration", "side", "regime",
        "state", "cabinet", "govt",
    ]

    private mutating func readCountry(_ gazetteer: Gazetteer) {
        let all = words.joined(separator: " ")
        if let entry = Self.country(all, gazetteer) {
            country = entry
            isCountry = true
            return
        }
        for length in [3, 2, 1] {
            for start in words.indices where start + length <= limit {
                let name = words[start..<start + length].joined(separator: " ")
                guard let entry = Self.country(name, gazetteer) else { continue }
                country = entry
                let others = words[..<start] + words[(start + length)...]
                isCountry = others.allSatisfy { Self.governing.contains($0.lowercased()) } && !others.isEmpty
                return
            }
        }
        // "the authorities in Nagorno-Karabakh", "the government of Armenia"
        if let last = words.last, words.count >= 3, ["in", "of"].contains(words[words.count - 2]),
            let entry = Self.country(last, gazetteer)
        {
            country = entry
            isCountry = words.dropLast(2).allSatisfy { Self.governing.contains($0.lowercased()) }
            if !isCountry, kind != .government { country = nil }
        }
    }

    private static func country(_ name: String, _ gazetteer: Gazetteer) -> String? {
        guard name.first?.isUppercase == true else { return nil }
        if let entry = gazetteer.entry(named: name) { return entry.country }
        // "Russia's", "Syrias" in texts that lost their apostrophes
        for ending in ["'s", "’s", "s", "'"] where name.hasSuffix(ending) {
            if let entry = gazetteer.entry(named: name.dropLast(ending.count)) { return entry.country }
        }
        return nil
    }

    /// Finds the last role or class noun before the first preposition; returns where it ends.
    private mutating func readRole(_ lexicon: ActorLexicon) -> Int? {
        if limit + 1 < words.count, ["of", "for"].contains(words[limit]) {
            body = words[(limit + 1)...].drop { $0 == "the" }.joined(separator: " ")
        }
        for end in stride(from: limit, to: 0, by: -1) {
            for length in [3, 2, 1] where end - length >= 0 {
                let role = words[(end - length)..<end].joined(separator: " ")
                guard let found = lexicon.kind(ofRole: role.lowercased()) else { continue }
                // "Local" in "Local Coordination Committees" is part of a name.
                let stands = end - length > 0 || end < words.count && words[end].first?.isUppercase == true
                if found == .witness, role.first?.isUppercase == true, stands { continue }
                (kind, head) = (found, role.lowercased())
                return end
            }
        }
        return nil
    }

    /// A run of two to four capitalised words that is neither a body nor a country: after the role ("spokesman
    /// Artsrun Hovhannisyan"), before it ("Rami Abdel Rahman head of …"), after any noun, or the whole phrase.
    private mutating func readPerson(_ roleEnd: Int?, _ lexicon: ActorLexicon, _ gazetteer: Gazetteer) {
        var starts: [Int] = []
        if let roleEnd, let head {
            starts.append(roleEnd)
            let roleStart = roleEnd - head.split(separator: " ").count
            // "International Relief Council" is one name; "Rami Abdel Rahman head of" is a name and a role.
            if words[roleStart].first?.isLowercase == true { starts.append(0) }
        } else {
            starts += [0] + words.indices.dropFirst().filter { words[$0 - 1].first?.isLowercase == true }
        }
        for start in starts {
            if let name = personName(from: start, lexicon, gazetteer) {
                person = name
                return
            }
        }
        // "Director of the Observatory Rami Abdurrahman"
        guard kind == .official, let inside = body?.split(separator: " ").map(String.init), inside.count >= 3 else {
            return
        }
        for length in [3, 2] where inside.count > length {
            let tail = ActorPhrase(inside.suffix(length).joined(separator: " "), lexicon: lexicon, gazetteer: gazetteer)
            let front = inside.dropLast(length)
            guard let name = tail.person, tail.words.count == length,
                front.last.flatMap({
                    lexicon.kind(ofRole: $0.lowercased()) ?? lexicon.kind(ofBodyNoun: $0.lowercased())
                }) != nil
            else { continue }
            (person, body) = (name, front.joined(separator: " "))
            return
        }
    }

    private func personName(from start: Int, _ lexicon: ActorLexicon, _ gazetteer: Gazetteer) -> String? {
        var end = start
        while end < limit, Self.isNamePart(words[end], isFirst: end == start) { end += 1 }
        var name = words[start..<end]
        // "the Fire Service's Golam Rabbani", "Chandpur DC Mahbub Alam": the name begins after what he is of.
        if let owner = name.lastIndex(where: { Self.isNoName($0, lexicon) }), owner + 1 < end {
            name = name[(owner + 1)...]
        }
        guard (2...4).contains(name.count), lexicon.body(named: name.joined(separator: " ")) == nil else { return nil }
        for part in name {
            let lower = part.lowercased()
            if Self.country(part, gazetteer) != nil || lexicon.kind(ofRole: lower) != nil { return nil }
            if lower.split(separator: "-").contains(where: { lexicon.kind(ofBodyNoun: String($0)) != nil }) {
                return nil
            }
        }
        return name.contains { $0.uppercased() != $0 } ? name.joined(separator: " ") : nil
    }

    /// A possessive of a body, or an abbreviation of an office, which no given name is.
    private static func isNoName(_ word: String, _ lexicon: ActorLexicon) -> Bool {
        for ending in ["'s", "’s"] where word.hasSuffix(ending) {
            let owner = word.dropLast(ending.count).lowercased()
            return (lexicon.kind(ofBodyNoun: owner) ?? lexicon.kind(ofRole: owner)) != nil
        }
        return (2...4).contains(word.count) && word.allSatisfy { $0.isUppercase && !"AEIOU".contains($0) }
    }

    private static let nameParts: Set<String> = [
        "al", "bin", "ibn", "abu", "de", "la", "van", "von", "der", "den", "el",
    ]

    private static func isNamePart(_ word: String, isFirst: Bool) -> Bool {
        if word.first?.isUppercase == true { return true }
        return !isFirst && (nameParts.contains(word) || word.hasPrefix("al-") || word.hasPrefix("el-"))
    }
}
