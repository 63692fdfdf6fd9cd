/// Finds where what is counted happened.
struct PlaceReader {
    private let text: AnalyzedText
    private var sentences: [Int: [PlacePhrase]] = [:]

    /// Fills `place` of every mention.
    static func read(_ reading: inout Reading) {
        guard !reading.mentions.isEmpty else { return }
        var reader = PlaceReader(text: reading.text)
        reader.read(&reading)
    }

    private init(text: AnalyzedText) { self.text = text }

    /// A place that the text is at, and where it said so.
    private struct Scene {
        var place: PlacePhrase
        var sentence: Int
    }

    private mutating func places(_ sentence: Int) -> [PlacePhrase] {
        if let known = sentences[sentence] { return known }
        let found = PlaceFinder.places(of: text.sentences[sentence], text)
        sentences[sentence] = found
        return found
    }

    private mutating func read(_ reading: inout Reading) {
        var scene: Scene?
        var title: PlacePhrase?
        var read = -1
        for m in reading.mentions.indices {
            let mention = reading.mentions[m]
            let isHeading = text.sentences[mention.sentence].isHeading
            // Sentences without figures set the scene as well.
            if scene == nil || read < mention.sentence - 1 {
                for index in max(
                    0, read + 1, mention.sentence - 3)..<max(0, read + 1, mention.sentence - 3, mention.sentence)
                where !text.sentences[index].isHeading {
                    if let place = opening(index, isFirst: scene == nil) {
                        scene = Scene(place: place, sentence: index)
                    }
                }
            }
            read = mention.sentence
            let own = own(mention)
            if let own, !own.isWeak {
                reading.mentions[m].place = name(own.place)
                reading.mentions[m].because("place", "named in the clause", own.place.tokens)
                if !isHeading {
                    scene = Scene(place: own.place, sentence: mention.sentence)
                } else if title == nil {
                    title = own.place
                }
            } else if let scene, !isHeading {
                reading.mentions[m].place = name(scene.place)
                reading.mentions[m].because("place", "carried from the text before", scene.place.tokens)
            } else if let next = next(after: mention.sentence) ?? (isHeading ? nil : title) ?? own?.place {
                reading.mentions[m].place = name(next)
                reading.mentions[m].because("place", "named beside the figure's sentence", next.tokens)
                if !isHeading { scene = Scene(place: next, sentence: mention.sentence) }
            }
        }
        lookAhead(&reading)
    }

    /// The place that a sentence without figures sets the scene with.
    private mutating func opening(_ sentence: Int, isFirst: Bool) -> PlacePhrase? {
        places(sentence).first { place in
            guard place.relation == .location || place.relation == .object, place.scale == .specific else {
                return false
            }
            return isFirst || !place.isOfSource && tellsHappening(sentence)
        }
    }

    private func tellsHappening(_ sentence: Int) -> Bool {
        text.sentences[sentence].tokens.contains {
            text.tokens[$0].isAny(.happening) || text.tokens[$0].isAny(.measure)
        }
    }

    /// The place that one of the next sentences names, where the figure's own names none.
    private mutating func next(after sentence: Int) -> PlacePhrase? {
        for index in (sentence + 1)..<max(sentence + 1, min(sentence + 3, text.sentences.count)) {
            if let place = places(index).first(where: {
                !$0.isOfSource && $0.relation != .attribute && $0.scale == .specific
            }) {
                return place
            }
        }
        return nil
    }

    /// A name as claims give it: without the ending of a possessive whose apostrophe was lost.
    private func name(_ place: PlacePhrase) -> String {
        var bytes = text.byteRange(place.name)
        if let last = place.name.last, text.tokens[last].shape.contains(.lostApostrophe) {
            bytes = bytes.lowerBound..<(bytes.upperBound - 1)
        }
        return text.string(bytes)
    }

    /// The place that a mention's own sentence gives it; a weak one gives way to any that the text is at.
    private mutating func own(_ mention: Mention) -> (place: PlacePhrase, isWeak: Bool)? {
        var best: (cost: Int, place: PlacePhrase)?
        for place in places(mention.sentence) {
            guard let cost = cost(of: place, mention) else { continue }
            if best.map({ cost < $0.cost }) ?? true { best = (cost, place) }
        }
        return best.map { ($0.place, $0.cost >= 10) }
    }

    /// How far a place stands from a figure, in clauses, other figures and kind of place.
    private func cost(of place: PlacePhrase, _ mention: Mention) -> Int? {
        if let actor = mention.actorTokens, actor.overlaps(place.name) { return 20 }
        let figure = mention.span
        if figure.overlaps(place.name) { return nil }
        let isAfter = place.tokens.lowerBound >= figure.upperBound
        let between =
            isAfter
            ? figure.upperBound..<place.tokens.lowerBound
            : place.tokens.upperBound..<max(place.tokens.upperBound, figure.lowerBound)
        var cost = isAfter ? 0 : 2
        for i in between {
            let token = text.tokens[i]
            switch token.kind {
            case .semicolon: cost += 5
            case .number: cost += isAfter ? 4 : 1
            case .quoteOpen, .quoteClose, .dash: cost += 2
            case .word:
                if token.isAny([.cardinal, .vague]) { cost += isAfter ? 4 : 1 }
                if token.isAny(.relative) || token.isAny(.subordinator), !token.isAny(.preposition) { cost += 2 }
                if token.isAny(.conjunction) { cost += 1 }
                if token.isAny([.past, .thirdPerson]), token.isAny(.verb) { cost += isAfter ? 2 : 1 }
            default: break
            }
        }
        switch place.scale {
        case .specific: break
        case .region: cost += 2
        case .country: cost += 3
        }
        switch place.relation {
        case .location, .label: break
        case .object: cost += 1
        case .goal: cost += mention.measure == .arrived || mention.measure == .evacuated ? 0 : 3
        case .source: cost += mention.measure == .displaced || mention.measure == .evacuated ? 0 : 3
        case .attribute: cost += 3
        }
        if place.holdsNamed { cost += 2 }
        if place.isOfSource || place.holdsUnnamed { cost += 12 }
        return cost
    }

    // MARK: Looking ahead

    /// What the text places only further on: headlines, and first sentences that leave the place to the next.
    private mutating func lookAhead(_ reading: inout Reading) {
        for m in reading.mentions.indices where reading.mentions[m].place == nil {
            let mention = reading.mentions[m]
            let later = reading.mentions.indices.dropFirst(m + 1)
            let twin = later.first {
                reading.mentions[$0].place != nil && reading.mentions[$0].measure == mention.measure
                    && reading.mentions[$0].numeral.figure.bounds.low == mention.numeral.figure.bounds.low
            }
            if let twin {
                reading.mentions[m].place = reading.mentions[twin].place
                reading.mentions[m].because("place", "named with the same figure further on")
                continue
            }
            let end = min(mention.sentence + 3, text.sentences.count)
            for index in (mention.sentence + 1)..<max(mention.sentence + 1, end) {
                if let place = places(index).first(where: { !$0.isOfSource && $0.relation != .attribute }) {
                    reading.mentions[m].place = name(place)
                    reading.mentions[m].because("place", "named in the next sentence", place.tokens)
                    break
                }
            }
        }
    }
}
