import FactText

/// Sorts the claims of one article by the happenings that they tell of.
///
/// Each claim is read with its sentence: the nearest word that tells of a kind of happening, the claim's own
/// dates, and its place. Claims without such a word go on with the sentence before, and in the end with what
/// the article is about. Looks at nothing outside the article.
struct HappeningReader {
    private let article: LinkArticle
    private let passage: Passage?
    private let titlePassage: Passage?
    private let names: NamedWords?
    private let published: Int
    private var happenings: [Draft] = []
    private var happeningOf: [Int: Int] = [:]
    private let lead: Lead
    private let containment: Containment

    /// Every happening of an article, what it is about first.
    static func read(_ article: LinkArticle) -> [Happening] {
        var reader = HappeningReader(article)
        return reader.read()
    }

    private init(_ article: LinkArticle) {
        self.article = article
        passage = article.text.map { Passage($0) }
        titlePassage = article.title.map { Passage($0) }
        published =
            article.published?.dayNumber
            ?? article.claims.lazy.compactMap { $0.asOf?.dayNumber }.max() ?? 0
        let names = passage.map(NamedWords.init)
        self.names = names
        lead = Lead(title: titlePassage, passage: passage, names: names)
        containment = Containment(passage, names: names)
    }

    /// A happening while claims are being added to it.
    private struct Draft {
        var name: String?
        var kind: Kind?
        var window: Window
        var profile = PlaceProfile()
        var claims: [Int] = []
        var evidence: [String] = []
        var sentences: Set<Int> = []
        /// The last sentence so far that told of it.
        var latest = -1
        var isBackground: Bool

        mutating func take(_ index: Int, _ sight: ClaimSight, published: Int, why: String) {
            claims.append(index)
            evidence.append(why)
            if let sentence = sight.sentence {
                sentences.insert(sentence)
                latest = max(latest, sentence)
            }
            profile.add(sight.profile)
            if let told = sight.kind {
                if kind == nil || (kind?.isGeneric == true && kind?.isCompatible(with: told) == true) {
                    kind = told
                } else if told.takesIn(kind ?? told), told != .war {
                    kind = told
                }
            }
            let isOwn = sight.window != nil || sight.kind == kind
            let told = isOwn ? sight.bestWindow(published) : window
            guard told.isDated || !window.isDated else { return }
            if told.isDated == window.isDated {
                window.start = min(window.start, told.start)
                window.end = max(window.end, told.end)
            } else {
                window = told
            }
        }
    }

    private mutating func read() -> [Happening] {
        for index in article.claims.indices {
            let sight = ClaimSight(article.claims[index], article, passage, lead, published)
            place(index, sight)
        }
        return finished()
    }

    /// Puts a claim into a happening that it fits, or into a new one.
    private mutating func place(_ index: Int, _ sight: ClaimSight) {
        let claim = article.claims[index]
        if let name = article.names[index] {
            let home = happenings.firstIndex { $0.name == name } ?? open(sight, name: name)
            add(index, sight, to: home, why: "named by a person")
            return
        }
        if let whole = claim.subsetOf, let home = happeningOf[whole], sight.window == nil || fits(sight, home) {
            add(index, sight, to: home, why: "part of another figure")
            return
        }
        if let home = candidates(for: sight).first(where: { fits(sight, $0) }) {
            add(index, sight, to: home, why: reason(sight, home))
            return
        }
        add(index, sight, to: open(sight, name: nil), why: reason(sight, nil))
    }

    private mutating func open(_ sight: ClaimSight, name: String?) -> Int {
        happenings.append(
            Draft(
                name: name, kind: kindOfNew(sight), window: sight.bestWindow(published),
                isBackground: sight.isBackground))
        return happenings.count - 1
    }

    /// The kind of a happening that begins with this claim: the first one is what the headline tells.
    private func kindOfNew(_ sight: ClaimSight) -> Kind? {
        if sight.isBackground { return sight.kind ?? .war }
        guard let headline = lead.kind, !happenings.contains(where: { !$0.isBackground }) else { return sight.kind }
        guard let kind = sight.kind else { return headline }
        return headline.takesIn(kind) || kind.isGeneric && kind.isCompatible(with: headline) ? headline : kind
    }

    /// Happenings in the order in which a reader would think of them: the same sentence, then the latest told.
    private func candidates(for sight: ClaimSight) -> [Int] {
        let here = happenings.indices.filter { sight.sentence.map(happenings[$0].sentences.contains) == true }
        let before = happenings.indices.sorted { happenings[$0].latest > happenings[$1].latest }.filter { index in
            guard let sentence = sight.sentence, sight.kind == nil else { return false }
            guard (sentence - 2..<sentence).contains(happenings[index].latest) else { return false }
            return !sight.countsVictims || happenings[index].kind?.harms ?? true
        }
        let exact = happenings.indices.filter { happenings[$0].kind == sight.kind && sight.kind != nil }
        var seen: Set<Int> = []
        return (here + exact + before + Array(happenings.indices)).filter { seen.insert($0).inserted }
    }

    private func fits(_ sight: ClaimSight, _ index: Int) -> Bool {
        let draft = happenings[index]
        guard sight.isBackground == draft.isBackground else { return false }
        if let sentence = sight.sentence, draft.sentences.contains(sentence), sight.kind == draft.kind,
            sight.window.map({ isSameTime($0, draft) }) ?? true
        {
            return true
        }
        // A population is no happening: it takes nothing in and is part of nothing.
        if sight.kind?.isStanding == true || draft.kind?.isStanding == true { return sight.kind == draft.kind }
        guard fitsInTime(sight, draft) else { return false }
        if sight.isAnterior, sight.window == nil { return false }
        guard let kind = sight.kind else {
            // Without a text there are no words to go by: only days tell, and where there are none, places.
            if passage == nil {
                if (sight.window != nil) != draft.window.isDated { return false }
                if sight.window == nil, placesConflict(sight, draft) { return false }
            }
            return !sight.countsVictims || draft.kind?.harms ?? true
        }
        guard let known = draft.kind else { return !placesConflict(sight, draft) }
        if known == kind || known.isCompatible(with: kind) { return !placesConflict(sight, draft) }
        // What an umbrella takes in must not be somewhere else.
        return known.takesIn(kind) && !placesConflict(sight, draft)
    }

    private func fitsInTime(_ sight: ClaimSight, _ draft: Draft) -> Bool {
        if let window = sight.window {
            if draft.window.isDated, draft.isBackground {
                return window.overlap(draft.window) * 2 >= min(window.length, draft.window.length)
            }
            return isSameTime(window, draft)
        }
        // A figure stated before something happened is not about it.
        if draft.window.isDated, let asOf = sight.asOf, asOf < draft.window.start { return false }
        return true
    }

    private func isSameTime(_ window: Window, _ draft: Draft) -> Bool {
        guard draft.window.isDated else { return window.meets(draft.window) }
        let lasting = (draft.kind ?? .attack).lasting
        // "In July a bomb killed 16" is not Wednesday's bomb, though that was in July too.
        if lasting == 0, abs(window.length - draft.window.length) >= 20 { return false }
        return window.meets(draft.window, slack: min(lasting, 3))
    }

    private func placesConflict(_ sight: ClaimSight, _ draft: Draft) -> Bool {
        guard !sight.profile.places.isEmpty, !draft.profile.places.isEmpty else { return false }
        // One kind on one day in one article is one happening told in more and more detail, unless the words
        // set it apart.
        if !sight.isApart, let kind = sight.kind, let known = draft.kind, known.isMomentary,
            kind.isCompatible(with: known), let window = sight.window, draft.window.isDated, window.meets(draft.window)
        {
            return false
        }
        return !sight.profile.places.contains { a in
            draft.profile.places.contains { a.matches($0) || containment.holds(a, $0) }
        }
    }

    private mutating func add(_ index: Int, _ sight: ClaimSight, to home: Int, why: String) {
        happeningOf[index] = home
        // In place: a copy of the draft for each claim would make a long text quadratic.
        happenings[home].take(index, sight, published: published, why: why)
    }

    private func reason(_ sight: ClaimSight, _ home: Int?) -> String {
        var parts: [String] = []
        if let word = sight.kindWords { parts.append("“\(word)”") }
        if let place = sight.placeName { parts.append("in \(place)") }
        if let window = sight.window {
            parts.append("dated \(PartialDate(dayNumber: window.start).iso)")
        } else if let asOf = sight.asOf {
            parts.append("as of \(PartialDate(dayNumber: asOf).iso)")
        }
        if sight.kindWords == nil, home != nil { parts.append("goes on with the same report") }
        return parts.joined(separator: ", ")
    }

    private func finished() -> [Happening] {
        // What the article is about: the happening of its first figure that is not background.
        let main = happenings.firstIndex { !$0.isBackground } ?? 0
        var order = Array(happenings.indices)
        if order.contains(main) { order.swapAt(0, main) }
        return order.enumerated().map { ordinal, index in
            let draft = happenings[index]
            var profile = draft.profile
            var named: Set<String> = []
            if let passage {
                for sentence in draft.sentences {
                    for near in max(0, sentence - 1)...min(passage.sentences.count - 1, sentence + 1) {
                        named.formUnion(names?.keys(in: passage.sentences[near]) ?? [])
                    }
                    profile.countries.formUnion(
                        Gazetteer.english.countries(in: passage.sentences[sentence], of: passage))
                }
            }
            if index == main {
                named.formUnion(lead.named)
            }
            if profile.countries.isEmpty { profile.countries = lead.countries }
            return Happening(
                article: article.key, ordinal: ordinal, isMain: index == main, name: draft.name, kind: draft.kind,
                window: draft.window, places: profile.places.sorted(), countries: profile.countries.sorted(),
                named: named.sorted(), placeNames: placeNames(of: draft.claims), claims: draft.claims,
                evidence: draft.evidence)
        }
    }

    private func placeNames(of claims: [Int]) -> [(name: String, count: Int)] {
        var counts: [String: Int] = [:]
        for index in claims { if let place = article.claims[index].place { counts[place, default: 0] += 1 } }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
    }
}
