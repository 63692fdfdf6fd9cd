/// Finds where the main clause goes on after what a reporting verb tells.
struct ReportScope {
    let view: ChunkedSentence

    /// "Although the port authority had insisted that …, the surge drowned six": the main clause is not its own.
    func limit(_ i: Int, _ source: Range<Int>, _ frame: ReportingFrame) -> Int {
        if frame.contains(.deny) { return limitOfDenial(i) }
        if frame.contains(.accuse), !view.sentence.isHeading,
            let that = (i..<view.chunks.count).first(where: { isThatClause($0) })
        {
            // "accused each other of starting clashes that claimed 23 lives": the deaths are no accusation.
            return view.chunks[that].tokens.lowerBound
        }
        if view.kind(i - 1) == .relative, view.kind(i - 2) == .comma { return limitOfRelative(i, frame) }
        // "The toll, which the mayor had put at six, rose to 11"
        let relative = view.chunk(at: source.lowerBound) - 1
        if view.kind(relative) == .relative, view.kind(relative - 1) == .comma { return limitOfRelative(i, frame) }
        if let goesOn = presentCoordination(i) { return goesOn }
        // "In August, the last time that the army announced the end, 80,000 fled": what opens the sentence ends at
        // its comma.
        if view.kind(relative) == .relative || view.kind(relative) == .subordinator, view.isNoun(relative - 1),
            view.isTime(relative - 1) || view.head(relative - 1).isAny(.timeUnit)
                || Self.occasions.contains(view.head(relative - 1).word),
            !(0..<relative).contains(where: { view.isFinite($0) })
        {
            return (i..<view.chunks.count).first { view.kind($0) == .comma }.map { view.chunks[$0].tokens.lowerBound }
                ?? .max
        }
        guard view.kind(0) == .subordinator, source.lowerBound == view.chunks[0].tokens.upperBound else { return .max }
        var j = i + 1
        var sawVerb = false
        while let kind = view.kind(j) {
            if view.isFinite(j) { sawVerb = true }
            if kind == .comma, sawVerb { return view.chunks[j].tokens.lowerBound }
            j += 1
        }
        return .max
    }

    /// "The group, which says it has 3,000 fighters, has carried out several attacks": the main clause goes on.
    private func limitOfRelative(_ i: Int, _ frame: ReportingFrame) -> Int {
        // What is said has a verb of its own, a number has none.
        var sawVerb = frame.isDisjoint(with: [.say, .that, .tell])
        var j = i + 1
        while let kind = view.kind(j) {
            if view.isFinite(j) { sawVerb = true }
            if kind == .comma, sawVerb, view.isFinite(j + 1) || view.kind(j + 1) == .adverb && view.isFinite(j + 2) {
                return view.chunks[j].tokens.lowerBound
            }
            j += 1
        }
        return .max
    }

    private static let occasions = WordSet(["time", "occasion", "moment"].map(CueWord.find))

    private func isThatClause(_ i: Int) -> Bool {
        view.kind(i) == .relative && (view.word(i) == CueWord.that || view.word(i) == CueWord.which)
    }

    /// "The government, which denied it was behind the attack, agreed to hand over 1,300 tonnes": a denial ends
    /// with its clause.
    private func limitOfDenial(_ i: Int) -> Int {
        // "denied using gas in the war which has killed thousands": a deed is denied, not what its nouns recall.
        if view.kind(i + 1) == .verb, view.chunks[i + 1].verb.contains(.gerund),
            let relative = (i..<view.chunks.count).first(where: { view.kind($0) == .relative })
        {
            return view.chunks[relative].tokens.lowerBound
        }
        var verbs = 0
        var j = i + 1
        while let kind = view.kind(j) {
            if view.isFinite(j), view.kind(j - 1) != .conjunction { verbs += 1 }
            if verbs == 2 { return view.chunks[j].tokens.lowerBound }
            if kind == .semicolon { break }
            // "…, which had 300 donors"
            if kind == .comma, view.kind(j + 1) == .relative { return view.chunks[j].tokens.lowerBound }
            j += 1
        }
        return .max
    }

    /// "Crews say they work at night, and point to a crash that killed three": two verbs in the present have one
    /// subject, and only the first one reports.
    private func presentCoordination(_ i: Int) -> Int? {
        guard isPresent(i) else { return nil }
        return (i + 1..<max(i + 1, view.chunks.count - 2)).first { j in
            view.kind(j) == .comma && view.word(j + 1) == CueWord.and && isPresent(j + 2)
        }.map { view.chunks[$0].tokens.lowerBound }
    }

    private func isPresent(_ i: Int) -> Bool {
        guard view.kind(i) == .verb, view.chunks[i].tokens.count == 1 else { return false }
        return view.head(i).isAny([.baseForm, .thirdPerson]) && !view.head(i).isAny([.past, .be, .have])
    }
}
