/// "all but three of the 46 passengers died": what is told is told of the 43 others.
extension SentenceMeasures {
    /// Makes one figure of an exception and its whole; an exception without one is a part of what was told before.
    mutating func readExceptions() {
        for i in drafts.indices {
            guard let draft = drafts[i], let start = exceptionStart(i) else { continue }
            guard let whole = numeralInside(draft.phrase), let other = drafts[whole] else {
                drafts[i] = exception(draft, i)
                continue
            }
            let (all, few) = (scene.numerals[whole].figure, scene.numerals[i].figure)
            guard let low = all.bounds.low, let high = all.bounds.high, let most = few.bounds.high,
                let least = few.bounds.low, low >= most
            else {
                drafts[i] = nil
                continue
            }
            draft.figure = Figure(bounds: Bounds(low: low - most, high: high - least), qualifier: all.qualifier)
            draft.phrase.span = start..<max(draft.phrase.span.upperBound, other.phrase.span.upperBound)
            draft.phrase.counted = other.phrase.counted
            draft.phrase.isPartitive = false
            draft.finding = draft.finding ?? other.finding
            draft.group = other.group
            draft.side = other.side
            drafts[whole] = nil
        }
    }

    /// "Forty were missing; by noon the police had found all but three": the three are missing still.
    private func exception(_ draft: Draft, _ i: Int) -> Draft? {
        let told = drafts[..<i].last { $0?.finding != nil } ?? nil
        if let told, let finding = told.finding {
            (draft.finding, draft.group, draft.side) = (finding, told.group, told.side)
            return draft
        }
        guard let topic = topicBefore(near: nil), let measure = topic.measure, !measure.isOptional else { return nil }
        draft.finding = Finding(measure: measure, predicate: topic.predicate, rule: "measure of the figure before")
        (draft.group, draft.side) = (topic.group, topic.side)
        return draft
    }

    /// The token that "all but three" starts with.
    private func exceptionStart(_ i: Int) -> Int? {
        let first = scene.numerals[i].tokens.lowerBound
        guard first - 2 >= scene.sentence.tokens.lowerBound,
            Self.excepting.contains(scene.text.tokens[first - 1].word),
            Self.alls.contains(scene.text.tokens[first - 2].word)
        else { return nil }
        return first - 2
    }

    private static let excepting = Words.ids("but except save bar")
    private static let alls = Words.ids("all everyone everybody everything")
}
