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
        /// When that happened which a figure put there; `nil` where no figure did.
        var start: PartialDate?
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
        var elsewhere: Set<Int> = []
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
            var own = own(mention)
            let isPointedTo = own?.place.isAnaphor == true
            if own?.place.isAnaphor == true || isHeading && own?.isWeak == true { own = nil }
            if let own, !own.isWeak {
                reading.mentions[m].place = name(own.place)
                reading.mentions[m].because("place", "named in the clause", own.place.tokens)
                if !isHeading {
                    scene = Scene(place: own.place, sentence: mention.sentence, start: mention.eventStart)
                } else if title == nil {
                    title = own.place
                }
            } else if let scene, !isHeading {
                guard isPointedTo || isAbout(mention, scene) else {
                    elsewhere.insert(m)
                    continue
                }
                reading.mentions[m].place = name(scene.place)
                reading.mentions[m].because("place", "carried from the text before", scene.place.tokens)
            } else if let next = next(after: mention.sentence) ?? (isHeading ? nil : title) ?? own?.place {
                reading.mentions[m].place = name(next)
                reading.mentions[m].because("place", "named beside the figure's sentence", next.tokens)
                if !isHeading { scene = Scene(place: next, sentence: mention.sentence, start: mention.eventStart) }
            }
        }
        lookAhead(&reading, except: elsewhere)
    }

    /// Whether a figure that names no place can be about the scene: not where it spans another time, as the toll
    /// of a whole war does.
    private func isAbout(_ mention: Mention, _ scene: Scene) -> Bool {
        guard mention.sentence != scene.sentence, let start = mention.eventStart, start != scene.start else {
            return true
        }
        let isSameParagraph = text.sentences[mention.sentence].paragraph == text.sentences[scene.sentence].paragraph
        if !isSameParagraph { return mention.eventEnd == start && scene.start == nil }
        guard let other = scene.start else { return true }
        return abs(other.dayNumber - start.dayNumber) < 300
    }

    /// The place that a sentence without figures sets the scene with.
    private mutating func opening(_ sentence: Int, isFirst: Bool) -> PlacePhrase? {
        places(sentence).first { place in
            guard place.relation == .location || place.relation == .object, place.scale == .specific, !place.isAnaphor
            else {
                return false
            }
            return isFirst || !place.isOfSource && tellsHappening(sentence) && !isStated(place, sentence)
        }
    }

    /// "The villages are near Manbij": where something lies, not where something happened.
    private func isStated(_ place: PlacePhrase, _ sentence: Int) -> Bool {
        var i = place.tokens.lowerBound - 1
        while i >= text.sentences[sentence].tokens.lowerBound {
            if text.tokens[i].isAny([.be, .verb]) { return text.tokens[i].isAny(.be) }
            i -= 1
        }
        return false
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
                !$0.isOfSource && !$0.isAnaphor && $0.relation != .attribute && $0.scale == .specific
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
            // Of two before the figure the later one is nearer.
            let isBefore = place.tokens.upperBound <= mention.span.lowerBound
            if best.map({ cost < $0.cost || (isBefore && cost == $0.cost) }) ?? true { best = (cost, place) }
        }
        return best.map { ($0.place, $0.cost >= Self.weak) }
    }

    /// How far a place stands from a figure, in clauses, other figures and kind of place.
    private func cost(of place: PlacePhrase, _ mention: Mention) -> Int? {
        if isOfSpeaker(place, mention) { return Self.weak + 10 }
        let figure = mention.span
        if figure.overlaps(place.name) { return nil }
        let isAfter = place.tokens.lowerBound >= figure.upperBound
        let between =
            isAfter
            ? figure.upperBound..<place.tokens.lowerBound
            : place.tokens.upperBound..<max(place.tokens.upperBound, figure.lowerBound)
        var cost = isAfter ? 0 : 2
        // "… and that six were arrested in Vitarte": another figure's clause.
        var sawFigure = false
        var sawClause = false
        var sawConjunction = false
        for i in between {
            let token = text.tokens[i]
            switch token.kind {
            case .semicolon: cost += 5
            case .number:
                cost += isAfter ? 3 : 1
                sawFigure = true
            case .quoteOpen, .quoteClose, .dash: cost += 2
            case .word:
                if token.isAny([.cardinal, .vague]) {
                    cost += isAfter ? 3 : 1
                    sawFigure = true
                }
                if token.isAny(.relative) || token.isAny(.subordinator), !token.isAny(.preposition) {
                    cost += 2
                    if sawConjunction { sawClause = true }
                }
                sawConjunction = token.isAny(.conjunction)
                if sawConjunction { cost += 1 }
                if token.isAny([.past, .thirdPerson]), token.isAny(.verb) { cost += 1 }
            default: break
            }
        }
        switch place.scale {
        case .specific: break
        case .region: cost += 2
        case .country: cost += mention.measure == .arrived ? 0 : 3
        }
        let fit = fit(of: place.relation, mention.measure)
        cost += fit
        // "for Azerbaijan", "Russia's ministry": a country that nothing is said to have happened in.
        // "taken to the Arauca hospital" likewise, where the text is at a place already.
        let isLoose = fit >= 3 && (place.scale == .country || place.relation != .attribute)
        let isBeyond = isAfter && sawFigure && sawClause
        if place.holdsNamed { cost += 2 }
        return min(cost, Self.weak - 1)
            + (place.isOfSource || place.holdsUnnamed || isLoose || isBeyond ? Self.weak : 0)
    }

    /// How well the way in which a place is tied to the clause fits what is counted.
    private func fit(of relation: PlacePhrase.Relation, _ measure: Measure) -> Int {
        switch relation {
        case .location, .label: 0
        case .object: 1
        case .goal: measure == .arrived || measure == .evacuated ? 0 : 3
        case .source: measure == .displaced || measure == .evacuated ? 0 : measure == .arrived ? 6 : 3
        case .attribute: 3
        }
    }

    /// The cost from which on a place gives way to any that the text is at.
    private static let weak = 30

    /// Whether a place is told of who speaks: "the minister, on a visit to Diffa, said".
    private func isOfSpeaker(_ place: PlacePhrase, _ mention: Mention) -> Bool {
        guard let actor = mention.actorTokens else { return false }
        if actor.overlaps(place.name) { return true }
        guard text.sentences[mention.sentence].tokens.contains(actor.lowerBound) else { return false }
        guard let cue = mention.cueTokens else { return false }
        // "In San Salvador the army admitted": where the speaker is.
        if place.tokens.lowerBound == text.sentences[mention.sentence].tokens.lowerBound,
            actor.lowerBound < cue.lowerBound,
            (0...2).contains(actor.lowerBound - place.name.upperBound), cue.upperBound <= mention.span.lowerBound
        {
            return true
        }
        let low = min(actor.upperBound, cue.upperBound)
        let high = max(actor.lowerBound, cue.lowerBound)
        return high - low < 12 && place.name.lowerBound >= low && place.name.upperBound <= high
    }

    // MARK: Looking ahead

    /// What the text places only further on: headlines, and first sentences that leave the place to the next.
    private mutating func lookAhead(_ reading: inout Reading, except elsewhere: Set<Int>) {
        for m in reading.mentions.indices where reading.mentions[m].place == nil && !elsewhere.contains(m) {
            let mention = reading.mentions[m]
            // A figure that a headline gives comes back within a few.
            let later = reading.mentions.indices.dropFirst(m + 1).prefix(60)
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
                if let place = places(index).first(where: {
                    !$0.isOfSource && !$0.isAnaphor && $0.relation != .attribute
                }) {
                    reading.mentions[m].place = name(place)
                    reading.mentions[m].because("place", "named in the next sentence", place.tokens)
                    break
                }
            }
        }
    }
}
