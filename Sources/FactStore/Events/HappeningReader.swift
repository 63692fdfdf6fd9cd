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
    private var happenings: [HappeningDraft] = []
    private var happeningOf: [Int: Int] = [:]
    private let lead: Lead
    private let containment: Containment
    private let dates: HappeningDates

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
        dates = HappeningDates(title: titlePassage, passage: passage, names: names, published: published)
    }

    private mutating func read() -> [Happening] {
        guard passage != nil else {
            happenings = NotedHappenings.drafts(of: article, title: titlePassage, lead: lead, published: published)
            return finished()
        }
        for index in article.claims.indices {
            var sight = ClaimSight(article.claims[index], passage, names, lead, published)
            anchor(&sight)
            place(index, sight)
        }
        joinHeadline()
        return finished()
    }

    /// A headline's figure that the text tells again is about what the text says there: headlines have no room for
    /// days and places.
    private mutating func joinHeadline() {
        guard let heading = happenings.firstIndex(where: { $0.sentences.contains(0) && $0.name == nil }) else { return }
        let figures = happenings[heading].claims.filter { !article.claims[$0].isOptional }
        guard !figures.isEmpty, figures.allSatisfy({ passage?.sentence(at: article.claims[$0].span.lowerBound) == 0 })
        else { return }
        let told = happenings.indices.first { index in
            index != heading && happenings[index].name == nil && !happenings[index].isBackground
                && happenings[index].canBe(happenings[heading].kind)
                && figures.allSatisfy { headline in
                    happenings[index].claims.contains { tells($0, again: headline) }
                }
        }
        guard let told else { return }
        happenings[told].take(happenings[heading])
        happenings.remove(at: heading)
    }

    private func tells(_ index: Int, again headline: Int) -> Bool {
        let (claim, first) = (article.claims[index], article.claims[headline])
        return claim.measure == first.measure && claim.side == first.side
            && claim.figure.nominal(of: claim.measure) == first.figure.nominal(of: first.measure)
    }

    /// Dates what is over in a day by the day that the article gives the happening itself: a claim's own day may
    /// be the one on which the figure was told.
    private func anchor(_ sight: inout ClaimSight) {
        guard !sight.isApart, !sight.isAnterior, !sight.isBackground, let kind = sight.kind ?? lead.kind,
            kind.isMomentary, let (day, named) = dates.day(of: kind)
        else { return }
        let isThere =
            named.isEmpty || sight.profile.places.isEmpty
            || sight.profile.places.contains {
                $0.words.contains(where: named.contains)
            }
        guard sight.kind != nil ? kind.isRare || isThere : kind.isRare && isThere else { return }
        if let window = sight.window {
            guard window.length == 1, abs(window.start - day) <= 4 else { return }
        } else if sight.kind == nil {
            return
        }
        sight.window = Window(start: day, end: day, isDated: true)
    }

    /// Puts a claim into a happening that it fits, or into a new one.
    private mutating func place(_ index: Int, _ sight: ClaimSight) {
        let claim = article.claims[index]
        if let name = article.names[index] {
            let home = happenings.firstIndex { $0.name == name } ?? open(sight, name: name)
            add(index, sight, to: home, why: "named by a person")
            return
        }
        if let whole = claim.subsetOf, let home = happeningOf[whole],
            sight.window == nil || fits(sight, home) || happenings[home].sharesPlace(sight)
        {
            add(index, sight, to: home, why: "part of another figure")
            return
        }
        if let home = candidates(for: sight).first(where: { fits(sight, $0) }) {
            add(index, sight, to: home, why: sight.evidence(goesOn: true))
            return
        }
        add(index, sight, to: open(sight, name: nil), why: sight.evidence(goesOn: false))
    }

    private mutating func open(_ sight: ClaimSight, name: String?) -> Int {
        happenings.append(
            HappeningDraft(
                name: name, kind: kindOfNew(sight), window: sight.bestWindow(published),
                isBackground: sight.isBackground))
        return happenings.count - 1
    }

    /// The kind of a happening that begins with this claim: the first one is what the headline tells.
    private func kindOfNew(_ sight: ClaimSight) -> Kind? {
        if sight.isBackground { return sight.kind ?? .war }
        guard let headline = lead.kind, headline.canCause(sight.measure),
            !happenings.contains(where: { !$0.isBackground })
        else { return sight.kind }
        guard let kind = sight.kind else { return headline }
        return headline.takesIn(kind) || kind.isGeneric && kind.isCompatible(with: headline) ? headline : kind
    }

    /// Happenings in the order in which a reader would think of them: the same sentence, the same place, the
    /// latest told, and what the article is about.
    private func candidates(for sight: ClaimSight) -> [Int] {
        let here = happenings.indices.filter { sight.sentence.map(happenings[$0].sentences.contains) == true }
        let latest = happenings.indices.sorted { happenings[$0].latest > happenings[$1].latest }
        let near = latest.filter {
            sight.kind == nil && happenings[$0].sharesPlace(sight) && happenings[$0].goesOn(with: sight)
        }
        let before = latest.filter { index in
            guard let sentence = sight.sentence, sight.kind == nil else { return false }
            guard (sentence - 2..<sentence).contains(happenings[index].latest) else { return false }
            return happenings[index].goesOn(with: sight)
        }
        // What the claim dates to the day comes before what covers more days, or others.
        let main = happenings.firstIndex { !$0.isBackground }
        let sameDays = latest.filter { index in
            guard let own = sight.window, happenings[index].window == own else { return false }
            guard let told = sight.kind else { return index == main && happenings[index].goesOn(with: sight) }
            return main.map { happenings[$0].window != own } == true && happenings[index].sharesPlace(sight)
                && happenings[index].kind?.isCompatible(with: told) == true
        }
        let exact = happenings.indices.filter { happenings[$0].kind == sight.kind && sight.kind != nil }
        let exactNear = exact.filter { happenings[$0].sharesPlace(sight) }
        let goesOnAsBefore = before.contains { happenings[$0].window == sight.window }
        var seen: Set<Int> = []
        let nearOnDay = near.filter { happenings[$0].window == sight.window }
        return
            (here + nearOnDay + near + exactNear + (goesOnAsBefore ? [] : sameDays) + exact + before
            + Array(happenings.indices))
            .filter {
                seen.insert($0).inserted
            }
    }

    private func fits(_ sight: ClaimSight, _ index: Int) -> Bool {
        let isMain = index == happenings.firstIndex { !$0.isBackground }
        return happenings[index].fits(sight, isMain: isMain, containment)
    }

    private mutating func add(_ index: Int, _ sight: ClaimSight, to home: Int, why: String) {
        happeningOf[index] = home
        // In place: a copy of the draft for each claim would make a long text quadratic.
        happenings[home].add(index, sight, own: sight.bestWindow(published), why: why)
    }

    private func finished() -> [Happening] {
        // What the article is about: the happening of its first figure that is not background.
        let main = happenings.firstIndex { !$0.isBackground } ?? 0
        // Whose losses the article counts tells where it is, when nothing else does.
        let sides = Set(
            article.claims.compactMap { $0.side.flatMap { Gazetteer.english.entry(named: $0)?.country } })
        var order = Array(happenings.indices)
        if order.contains(main) { order.swapAt(0, main) }
        return order.enumerated().map { ordinal, index in
            let draft = happenings[index]
            var profile = draft.profile
            if profile.places.isEmpty { profile.places = draft.carriedOn.places }
            profile.countries.formUnion(draft.carriedOn.countries)
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
            if profile.countries.isEmpty { profile.countries = sides }
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
