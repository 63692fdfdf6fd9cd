/// The place that a mention's own sentence gives it.
struct OwnPlace {
    /// The place.
    let place: PlacePhrase
    /// It gives way to any place that the text is at.
    let isWeak: Bool

    /// Chooses among the places of the mention's sentence; `nil` where none can be its own.
    init?(of mention: Mention, among places: [PlacePhrase], _ text: AnalyzedText) {
        var best: (cost: Int, place: PlacePhrase)?
        for place in places {
            guard let cost = Self.cost(of: place, mention, text) else { continue }
            // Of two before the figure the later one is nearer.
            let isBefore = place.tokens.upperBound <= mention.span.lowerBound
            if best.map({ cost < $0.cost || (isBefore && cost == $0.cost) }) ?? true { best = (cost, place) }
        }
        guard let best else { return nil }
        place = best.place
        isWeak = best.cost >= Self.weak
    }

    /// How far a place stands from a figure, in clauses, other figures and kind of place.
    private static func cost(of place: PlacePhrase, _ mention: Mention, _ text: AnalyzedText) -> Int? {
        if isOfSpeaker(place, mention, text) { return weak + 10 }
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
        // Of a part, or in a report or clause of its own: "nine, six of them in Hisorak", "23, said five were found at …".
        var isApart = isTotal(mention, text) && !isAfter
        var isOfPart = false
        var isPartList = false
        for i in between {
            let token = text.tokens[i]
            switch token.kind {
            case .comma:
                // "290 dead, among them 62 in Negombo, 52 in Colombo": the list of parts goes on.
                if !isPartList || !isNumber(i + 1, text) { (isOfPart, isPartList) = (false, false) }
            case .semicolon: cost += 5
            case .colon where isAfter: isApart = true
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
                if isAfter, i > between.lowerBound, token.isAny([.pronoun, .relative]),
                    text.tokens[i - 1].word == PlaceWords.english.of, i - 1 > figure.upperBound
                {
                    isOfPart = true
                }
                if isAfter, token.isAny(.reporting), token.isAny(.verb), !token.isAny(.measure),
                    mention.cueTokens?.contains(i) != true
                {
                    isApart = true
                }
                if isAfter, token.isAny(.preposition) || token.isAny(.gerund), words.includers.contains(token.word),
                    isNumber(i + 1, text) || isNumber(i + 2, text)
                {
                    (isOfPart, isPartList) = (true, true)
                }
                // "…, particularly focused on the city of Stepanakert"
                if isAfter, token.isAny(.participle), !token.isAny([.measure, .happening, .reporting]),
                    (between.lowerBound..<i).suffix(2).contains(where: { text.tokens[$0].kind == .comma })
                {
                    isApart = true
                }
                // "in Dushanbe, and that nobody was missing"
                if sawConjunction, !isAfter, token.isAny(.subordinator), !token.isAny(.preposition) { isApart = true }
                // "a day after a raid on nearby Al-Qaysa left 14 dead": elsewhere, at another time.
                if isAfter, TimeWords.english.afters.contains(token.word) { cost += 6 }
                // "injuring nine and sending smoke across the Humber": what another verb says.
                if isAfter, sawConjunction, token.isAny(.gerund), !countsOn(i, text) { cost += 6 }
                sawConjunction = token.isAny(.conjunction)
                if sawConjunction { cost += 1 }
                if token.isAny([.past, .thirdPerson]), token.isAny(.verb) { cost += 1 }
            default: break
            }
        }
        if isApart || isOfPart { return nil }
        switch place.scale {
        case .specific: break
        case .region: cost += 2
        case .country: cost += mention.measure == .arrived ? 0 : 3
        }
        // "left for Armenia through the Lachin corridor": the way that they took.
        let isWay = text.tokens[place.tokens.lowerBound].word == PlaceWords.english.through
        let fit = fit(of: isWay && isMove(mention.measure) ? .goal : place.relation, mention.measure)
        cost += fit
        // "for Azerbaijan", "Russia's ministry": a country that nothing is said to have happened in.
        // "taken to the Arauca hospital" likewise, where the text is at a place already.
        let isLoose = fit >= 3
        let isBeyond = isAfter && sawFigure && sawClause
        if place.holdsNamed { cost += 2 }
        if place.isDescribing { cost += 3 }
        // "by the roadside near al-Rahibat hospital in Karrada"
        if place.isSite, words.near.contains(text.tokens[place.tokens.lowerBound].word) { cost += 4 }
        return min(cost, weak - 1)
            + (place.isOfSource || place.holdsUnnamed || isLoose || isBeyond || isStreet(place, text) ? weak : 0)
    }

    /// "on Water Street", "along the Mellit road"
    private static func isStreet(_ place: PlacePhrase, _ text: AnalyzedText) -> Bool {
        place.isSite && place.name.last.map { words.streets.contains(text.tokens[$0].word) } == true
    }

    private static func isNumber(_ i: Int, _ text: AnalyzedText) -> Bool {
        i < text.tokens.count && (text.tokens[i].kind == .number || text.tokens[i].isAny([.cardinal, .vague]))
    }

    private static var words: PlaceWords { PlaceWords.english }

    /// "and wounding 30": goes on with another figure.
    private static func countsOn(_ verb: Int, _ text: AnalyzedText) -> Bool {
        (verb + 1..<verb + 5).contains { isNumber($0, text) }
    }

    /// "…, bringing the toll to 38": counts them all, wherever the sentence has been before.
    private static func isTotal(_ mention: Mention, _ text: AnalyzedText) -> Bool {
        let start = text.sentences[mention.sentence].tokens.lowerBound
        let before = max(start, mention.span.lowerBound - 4)..<mention.span.lowerBound
        guard let toll = before.first(where: { text.tokens[$0].word == TimeWords.english.toll }) else { return false }
        return (max(start, toll - 3)..<toll).contains { text.tokens[$0].isAny(.gerund) }
    }

    private static func isMove(_ measure: Measure) -> Bool { measure == .displaced || measure == .arrived }

    /// How well the way in which a place is tied to the clause fits what is counted.
    private static func fit(of relation: PlacePhrase.Relation, _ measure: Measure) -> Int {
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
    private static func isOfSpeaker(_ place: PlacePhrase, _ mention: Mention, _ text: AnalyzedText) -> Bool {
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
        return high - low < 30 && place.name.lowerBound >= low && place.name.upperBound <= high
    }
}
