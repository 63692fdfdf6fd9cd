/// The names that an article gives in full, for resolving its short forms.
struct ArticleNames: Sendable {
    /// Runs of capitalised words in the text, with small joining words inside, by first appearance.
    private var runs: [String] = []
    /// Long forms by acronym.
    private var expansions: [String: String] = [:]
    /// The one monitor of the list that the article names, if it is one.
    private(set) var onlyMonitor: ActorLexicon.Body?
    /// The region that the article's separatists hold: the one named most beside them.
    private(set) var region: String?
    /// The country that the article names most.
    private(set) var country: String?
    /// The one country that the article names, if it does so in its headline or first sentences.
    private(set) var onlyCountry: String?

    /// Sentences at the head of a text.
    private static let head = 3

    /// Reads title, text and the actors of the claims.
    init(title: String?, text: String?, wordings: [String], lexicon: ActorLexicon) {
        var bodies: [ActorLexicon.Body] = []
        var regions: [String: Int] = [:]
        var countries: [String: Int] = [:]
        var seen: Set<String> = []
        var early: Set<String> = []
        for part in [text, title].compactMap({ $0 }) + wordings {
            let passage = Passage(part)
            for (number, sentence) in passage.sentences.enumerated() {
                for run in Self.runs(in: sentence, of: passage) where seen.insert(run).inserted {
                    runs.append(run)
                    if let body = lexicon.body(named: run) { bodies.append(body) }
                }
                let isSeparatist = sentence.contains { Self.breakaway.contains(passage.words[$0].hash) }
                for hit in Gazetteer.english.finder.hits(in: sentence, of: passage)
                where passage.words[hit.words.lowerBound].isCapitalized {
                    if number < Self.head { early.insert(hit.label) }
                    if !Gazetteer.english.isRegion(hit.label) {
                        countries[hit.label, default: 0] += 1
                    } else if isSeparatist {
                        regions[hit.label, default: 0] += 1
                    }
                }
            }
        }
        region = regions.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        country = countries.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
        if countries.count == 1, regions.isEmpty, let only = country, early.contains(only) { onlyCountry = only }
        let monitors = Set(bodies.filter { $0.kind == .monitor })
        if monitors.count == 1 { onlyMonitor = monitors.first }
        for run in runs {
            let initials = String(run.split(separator: " ").compactMap(\.first).filter(\.isUppercase))
            if initials.count >= 2, expansions[initials] == nil { expansions[initials] = run }
        }
    }

    /// The long form of an acronym that the article spells out.
    func expansion(of acronym: String) -> String? {
        guard acronym.count >= 2, acronym.allSatisfy({ $0.isUppercase || $0 == "." }) else { return nil }
        let long = expansions[acronym.replacing(".", with: "")]
        return long == acronym ? nil : long
    }

    /// The full name of a person or body of which only the last word is given.
    func fullName(endingIn word: String) -> String? {
        guard word.first?.isUppercase == true, !word.contains(" ") else { return nil }
        return runs.first { $0.hasSuffix(" " + word) && $0.split(separator: " ").count <= 6 }
    }

    /// The body whose name holds a class word as a proper noun: "Observatory" of "the British-based observatory".
    func body(withHead head: String) -> String? {
        let capital = head.prefix(1).uppercased() + head.dropFirst()
        let found = runs.filter { run in
            let words = run.split(separator: " ")
            guard (2...7).contains(words.count), let at = words.firstIndex(where: { $0 == capital }) else {
                return false
            }
            return at + 1 == words.count || ["of", "for"].contains(words[at + 1])
        }
        return found.count == 1
            ? found[0] : found.first { other in found.allSatisfy { other.contains($0) || $0.contains(other) } }
    }

    private static let breakaway = Set(
        ["separatist", "separatists", "breakaway", "secessionist", "self-proclaimed", "self-styled"].flatMap {
            Passage($0).words.map(\.hash)
        })
    /// "On Monday Sindeper said": days and months are no part of a name beside them.
    private static let calendar = Set(
        [
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february",
            "april", "june", "july", "august", "september", "october", "november", "december",
        ].map { Passage.hash($0.utf8) })
    private static let joining = Set(["of", "for", "and", "on", "the"].map { Passage.hash($0.utf8) })

    /// Runs of capitalised words: "Syrian Observatory for Human Rights".
    private static func runs(in sentence: Range<Int>, of passage: Passage) -> [String] {
        var result: [String] = []
        var current: [Int] = []
        func close() {
            while let last = current.last, !passage.words[last].isCapitalized { current.removeLast() }
            if !current.isEmpty { result.append(current.map { passage.text(of: $0) }.joined(separator: " ")) }
            current = []
        }
        for index in sentence {
            let word = passage.words[index]
            if word.followsBreak { close() }
            if calendar.contains(word.hash) {
                close()
            } else if word.isCapitalized {
                current.append(index)
            } else if !current.isEmpty, joining.contains(word.hash) {
                current.append(index)
            } else {
                close()
            }
        }
        close()
        // A sentence's first word is capitalised anyway: the run without a leading article counts too.
        return result.flatMap { run in
            for article in ["The ", "A ", "An "] where run.hasPrefix(article) {
                return [String(run.dropFirst(article.count))]
            }
            return [run]
        }
    }
}
