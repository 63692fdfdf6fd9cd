/// What stands where a reporting verb has what is said.
enum Complement: Sendable {
    case clauseWithThat, quotation, clause, infinitive, nothing
    case preposition(WordID)
    /// No complement but the subject: ", said X".
    case inverted(ClosedRange<Int>)
}

/// Reads what follows a reporting verb.
struct ComplementReader {
    let view: ChunkedSentence
    let objects: ReportingObjects

    init(view: ChunkedSentence) {
        self.view = view
        objects = ReportingObjects(view: view)
    }

    /// The complement of the verb chunk `i`.
    func complement(of i: Int, _ frame: ReportingFrame) -> Complement {
        // "said nothing of the nine deaths"
        if saysNothing(i) { return .nothing }
        // "“…,” observed the bishop"
        let isQuoted = frame.contains(.that) && view.kind(i - 1) == .quoteClose
        if isQuoted || !frame.isDisjoint(with: [.say, .quote]), view.isNoun(i + 1), let phrase = inverted(i) {
            return .inverted(phrase)
        }
        var j = i + 1
        if frame.contains(.tell), view.isNoun(j), !view.hasFigure(j) {
            j += 1
            if view.word(j) == CueWord.of, view.hasFigure(j + 1) { return .preposition(CueWord.of) }
            if view.word(j) == CueWord.of, view.isNoun(j + 1) { j += 2 }
            while view.kind(j) == .preposition, view.isNoun(j + 1), view.word(j) != CueWord.of { j += 2 }
            if view.isNoun(j), !view.isTime(j), !view.hasFigure(j), view.kind(j + 1) != .verb { j += 1 }
        }
        while true {
            switch view.kind(j) {
            case .adverb: j += 1
            // "said late on Thursday that"
            case .adjective where view.kind(j + 1) == .preposition && view.isTime(j + 2): j += 1
            case .noun where view.isTime(j): j += 1
            case .preposition where view.isTime(j + 1) && j == i + 1: j += 2
            case .preposition where view.isNoun(j + 1) && !view.hasFigure(j + 1):
                if j == i + 1, !frame.isDisjoint(with: [.speak, .put]),
                    view.word(j) == CueWord.of || view.word(j) == CueWord.to
                {
                    return .preposition(view.word(j))
                }
                // "would not comment on a report that": the report tells it.
                if tellsItself(j) || wantsObject(j) { return .nothing }
                j += 2
            // "had said at first that"
            case .preposition where view.kind(j + 1) == .adjective && !view.isNoun(j + 2): j += 2
            case .preposition:
                let takesFigure =
                    [CueWord.of, CueWord.to, CueWord.at, CueWord.with, CueWord.as].contains(view.word(j))
                    || view.word(j) == CueWord.for && isUnaccounted(i)
                return takesFigure && (i + 1..<j).allSatisfy { isTimeOrAdverb($0) }
                    ? .preposition(view.word(j)) : .nothing
            case .subordinator
            where j == i + 1 && frame.contains(.deny) && view.word(j) == CueWord.as && view.isNoun(j + 1):
                // "dismissed as lies the claim"
                j += 2
            case .subordinator, .relative:
                return view.word(j) == CueWord.that ? .clauseWithThat : .nothing
            case .quoteOpen, .colon: return .quotation
            case .comma where view.kind(j + 1) == .quoteOpen: return .quotation
            case .comma where opensAside(j, i): return .clauseWithThat
            case .noun:
                if frame.contains(.quote), quotes(after: j) { return .quotation }
                let isThat = view.word(j) == CueWord.that && view.chunks[j].tokens.count == 1
                return isThat ? .clauseWithThat : .clause
            case .verb where view.chunks[j].verb.contains(.participle) && view.kind(j - 2) == .preposition && j > i + 2:
                // "said in an update posted online late on Sunday"
                j += 1
                while let kind = view.kind(j), [.noun, .preposition, .adverb, .adjective].contains(kind) { j += 1 }
            case .verb:
                // "wrote in a memo to staff": only right after the verb; "told residents to leave": an order.
                if view.chunks[j].verb.contains(.infinitive) {
                    return j == i + 1 || frame.contains(.tell) ? .infinitive : .nothing
                }
                // "denied stealing $40,000"
                if view.chunks[j].verb.contains(.gerund), frame.contains(.deny) { return .clause }
                // "recalled seeing 12 bodies", "admitted killing 9"
                if view.chunks[j].verb.contains(.gerund), j == i + 1, !view.isFinite(j), takesDeed(i) { return .clause }
                // "said shelling killed 27"
                if view.chunks[j].verb.contains(.gerund), !frame.isDisjoint(with: [.say, .tell]), objects.hasClause(j) {
                    return .clause
                }
                // "the fires that the service said had burned"
                return view.isFinite(j) && !view.chunks[j].verb.contains(.gerund) ? .clause : .nothing
            default: return .nothing
            }
        }
    }

    func saysNothing(_ i: Int) -> Bool {
        view.isNoun(i + 1) && Self.nothings.contains(view.word(i + 1)) && view.kind(i + 2) == .preposition
    }

    /// "confirmed, and the police did not dispute, that"; "said, in a letter, that"
    private func opensAside(_ comma: Int, _ i: Int) -> Bool {
        guard comma == i + 1 else { return false }
        var j = comma + 1
        while let kind = view.kind(j), kind != .comma {
            if view.isBoundary(j) { return false }
            j += 1
        }
        return view.kind(j) == .comma && view.word(j + 1) == CueWord.that
            && (view.kind(j + 1) == .subordinator || view.kind(j + 1) == .relative)
    }

    /// "called the statement “entirely invented”"
    private func quotes(after start: Int) -> Bool {
        var j = start
        while view.isNoun(j) || view.kind(j) == .preposition || view.kind(j) == .adverb || view.kind(j) == .adjective {
            j += 1
        }
        return view.kind(j) == .quoteOpen
    }

    private func tellsItself(_ preposition: Int) -> Bool {
        [CueWord.on, CueWord.about, CueWord.of, CueWord.to, CueWord.at].contains(view.word(preposition))
            && view.head(preposition + 1).isAny(.speechNoun) && view.word(preposition + 2) == CueWord.that
    }

    /// "called for an end to the violence that killed 300": the clause belongs to the noun.
    private func wantsObject(_ preposition: Int) -> Bool {
        guard [CueWord.for, CueWord.about].contains(view.word(preposition)) else { return false }
        var j = preposition
        while view.kind(j) == .preposition, view.isNoun(j + 1) { j += 2 }
        return view.kind(j) == .relative && !view.isTime(j - 1)
    }

    private func isTimeOrAdverb(_ i: Int) -> Bool {
        view.kind(i) == .adverb || view.isTime(i) || view.kind(i) == .preposition && view.isTime(i + 1)
    }

    /// The subject after the verb: "…, said X, the parish priest of Y".
    private func inverted(_ i: Int) -> ClosedRange<Int>? {
        let chunk = view.chunks[i]
        guard chunk.tokens.count == 1, chunk.verb.contains(.finite), view.canSpeak(i + 1),
            !view.hasFigure(i + 1) || view.hasRole(i + 1)
        else { return nil }
        switch view.kind(i - 1) {
        case .comma, .quoteClose, .terminal, .dash, .none: break
        case .noun where view.isPronoun(i - 1) || view.canSpeak(i - 1) && !view.hasFigure(i - 1): return nil
        case .relative, .adverb, .conjunction, .subordinator, .preposition: return nil
        default: guard view.hasRole(i + 1) || view.isName(i + 1) else { return nil }
        }
        let phrase = SourcePhrase(view: view).after(i + 1)
        // "called the statement “invented”" has an object.
        let isSetOff = view.kind(i - 1) == .comma || view.kind(i - 1) == .quoteClose
        if view.head(i + 1).isAny(.speechNoun), !isSetOff { return nil }
        if view.kind(phrase.upperBound + 1) == .quoteOpen { return nil }
        // "estimated the crowd at 7,500": an object, then its number.
        if view.word(phrase.upperBound + 1) == CueWord.at, view.hasFigure(phrase.upperBound + 2) { return nil }
        // A verb of its own makes what follows the thing said: "X, its head, said the army was …".
        var j = phrase.upperBound + 1
        while view.kind(j) == .conjunction, view.isNoun(j + 1) { j += 2 }
        while view.kind(j) == .adverb { j += 1 }
        if view.kind(j) == .verb, view.chunks[j].verb.contains(.finite) { return nil }
        // A noun more may be an appositive whose comma was lost; a clause has a verb.
        if view.isNoun(j), !view.isTime(j), (j..<view.chunks.count).contains(where: { view.isFinite($0) }) {
            return nil
        }
        return phrase
    }

    // MARK: What the frames ask for

    /// Whether the frame's own syntax is there, so that "put on a show" and "found a body" report nothing.
    func permits(_ frame: ReportingFrame, _ complement: Complement, _ i: Int, _ subject: ReportingSubject) -> Bool {
        switch complement {
        case .clauseWithThat, .quotation:
            if !frame.isDisjoint(with: [.say, .that, .quote, .tell, .deny, .count]) { return true }
            return frame.contains(.show) && subject.isSpeech
        case .inverted: return true
        case .nothing:
            // "under the plan announced on Monday"
            if !subject.canSpeak, !subject.isSpeech, view.chunks[i].tokens.count == 1,
                view.kind(view.chunk(at: subject.source.lowerBound) - 1) == .preposition,
                view.chunks[i].verb.contains(.participle), view.kind(i + 1) == .preposition || view.isTime(i + 1)
            {
                return false
            }
            // "…, federal figures show"
            return !frame.isDisjoint(with: [.say, .tell])
                || !frame.isDisjoint(with: [.show, .that]) && subject.isSpeech
                || !frame.isDisjoint(with: [.quote, .that, .count]) && isComment(i, subject)
        case .infinitive:
            // "gunmen feared to have crossed the border": no tense.
            return Self.takesInfinitive.contains(view.text.lemma(view.chunks[i].head))
                && (!frame.contains(.possible) || !view.chunks[i].verb.contains(.participle) || isPlan(i))
        case .clause:
            if view.kind(i + 1) == .verb, view.chunks[i + 1].verb.contains(.gerund), takesDeed(i) {
                return subject.canSpeak
            }
            // "The clinic admitted 44 wounded": took them in.
            if Self.admitting.contains(view.text.lemma(view.chunks[i].head)),
                Self.houses.contains(view.text.lemma(subject.head))
            {
                return false
            }
            if objects.takesLives(i) || frame.contains(.deny) && !objects.deniesStatement(i, frame) { return false }
            if !frame.isDisjoint(with: [.say, .tell, .deny]),
                !frame.isDisjoint(with: [.deny, .count, .possible]) || objects.hasClause(i)
            {
                return true
            }
            // "told the council 20 million need aid", where the verb of what is told was read as a noun
            if frame.contains(.tell), view.isNoun(i + 1), !view.hasFigure(i + 1), view.hasFigure(i + 2) { return true }
            // "State TV showed nine bodies"
            if frame.contains(.show), view.hasFigure(i + 1),
                view.text.tokens[subject.head].isAny(.outlet)
                    || Self.stations.contains(view.text.lemma(subject.head))
            {
                return true
            }
            if frame.contains(.show) { return subject.isSpeech }
            // "identified 338 pieces"; but "traced the deaths of nine to a pesticide" tells a deed.
            if Self.searching.contains(view.text.lemma(view.chunks[i].head)),
                !view.hasFigure(view.kind(i + 1) == .preposition ? i + 3 : i + 1)
            {
                return false
            }
            if frame.contains(.count), subject.canSpeak { return true }
            // "cited 13 civilians killed"; but "cited nine hikers" fines them.
            if frame.contains(.cite), subject.canSpeak, view.hasFigure(i + 1) {
                return view.head(i + 1).isAny(.measure) || view.kind(i + 2) == .verb && view.head(i + 2).isAny(.measure)
            }
            // "A poll found 47 percent would vote"
            if frame.contains(.that), Self.eyewitnesses.contains(view.text.lemma(subject.head)) {
                return objects.object(of: i) != .thing
            }
            if frame.contains(.that), perceives(i, subject) { return true }
            if frame.contains(.that) { return subject.isSpeech && objects.object(of: i) != .thing }
            if frame.contains(.accuse) { return objects.accusation(i) != nil }
            if objects.takesStance(i, frame), subject.canSpeak { return true }
            if frame.contains(.put), subject.canSpeak { return objects.hasTollObject(i) }
            // "Exit polls gave the party 43 percent"
            if frame.contains(.give), subject.isSpeech, view.hasFigure(i + 2) { return true }
            return frame.contains(.give) && subject.canSpeak && objects.hasSpeechObject(i)
        case .preposition(let word):
            // "spoke of 40 dead", "admitted to the loss of 12"; "spoke to reporters" tells nothing.
            if frame.contains(.speak), subject.canSpeak, word == CueWord.of || word == CueWord.to && takesTo(i) {
                return true
            }
            if word == CueWord.for { return subject.canSpeak }
            // "arrived at 24,000", "came up with 74,000"
            if frame.contains(.reach), subject.canSpeak, word == CueWord.at || word == CueWord.with {
                return (i + 1..<view.chunks.count).first { view.hasFigure($0) }.map { objects.isBare($0) } ?? false
            }
            // "The toll, which officials had given as 33"
            if word == CueWord.as {
                return !frame.isDisjoint(with: [.give, .put]) && subject.canSpeak && view.hasFigure(i + 2)
            }
            // "put at 12 the number of evacuees"
            return frame.contains(.put) && word == CueWord.at && subject.canSpeak
        }
    }

    /// "…, the bishop writes", "…, the surveyor found": a clause with a verb and nothing said, after the comma or the
    /// quotation that closes what is said.
    private func isComment(_ i: Int, _ subject: ReportingSubject) -> Bool {
        let mark = view.chunk(at: subject.source.lowerBound) - 1
        switch view.kind(mark) {
        case .quoteClose: return true
        case .comma, .terminal, .dash, .none: break
        default: return false
        }
        guard !subject.isShared, !view.hasFigure(view.chunk(at: subject.head)) else { return false }
        var j = i + 1
        while let kind = view.kind(j), [.noun, .preposition, .adverb].contains(kind) { j += 1 }
        switch view.kind(j) {
        case .comma, .terminal, .semicolon, .dash, .none: break
        default: return false
        }
        // "When the mine fell in, the town mourned": the main clause itself.
        return mark < 1 || view.kind(0) != .subordinator || (1..<mark).contains { view.kind($0) == .comma }
    }

    /// Verbs of what one means to do, which have no passive before "to": "planned to", "vowed to".
    private func isPlan(_ i: Int) -> Bool { !Self.expectations.contains(view.text.lemma(view.chunks[i].head)) }

    private static let expectations = WordSet(["expect", "fear", "dread", "reckon"].map(CueWord.find))

    private func takesDeed(_ i: Int) -> Bool { Self.recollections.contains(view.text.lemma(view.chunks[i].head)) }

    /// Whose seeing is a report.
    private static let eyewitnesses = WordSet(
        [
            "reporter", "correspondent", "journalist", "photographer", "cameraman", "stringer", "witness", "eyewitness",
            "observer", "monitor", "pilot", "climber", "diver", "fisherman", "villager", "resident", "neighbour",
            "neighbor", "passer-by", "onlooker", "bystander", "traveller", "traveler", "survivor", "visitor", "envoy",
            "delegate", "inspector", "surveyor", "researcher", "investigator", "expert", "analyst", "auditor",
        ].map(CueWord.find))

    /// "Villagers saw 30 bodies": what persons see and hear is told by them, unless it is whom they treat.
    private func perceives(_ i: Int, _ subject: ReportingSubject) -> Bool {
        let head = view.text.tokens[subject.head]
        // "30 bodies", "the bodies of 30 men"
        guard view.hasFigure(i + 1) || view.isNoun(i + 1) && view.word(i + 2) == CueWord.of && view.hasFigure(i + 3)
        else { return false }
        return Self.perceptions.contains(view.text.lemma(view.chunks[i].head))
            && head.isAny([.person, .role]) && !Self.carers.contains(view.text.lemma(subject.head))
    }

    private static let perceptions = WordSet(
        ["see", "hear", "watch", "witness", "notice", "glimpse", "spot", "sight"].map(CueWord.find))
    private static let carers = WordSet(
        ["doctor", "nurse", "surgeon", "physician", "dentist", "therapist", "medic", "lawyer", "teacher"]
            .map(CueWord.find))

    private static let searching = WordSet(
        ["identify", "name", "trace", "track", "attribute", "ascribe", "describe"].map(CueWord.find))

    private static let nothings = WordSet(["nothing", "little"].map(CueWord.find))
    private static let stations = WordSet(
        ["tv", "television", "station", "channel", "broadcaster", "network"].map(CueWord.find))

    private static let admitting = WordSet(["admit"].map(CueWord.find))
    private static let houses = WordSet(
        [
            "hospital", "clinic", "infirmary", "ward", "unit", "centre", "center", "prison", "school", "college",
            "shelter",
        ]
        .map(CueWord.find))

    private static let recollections = WordSet(
        [
            "recall", "remember", "describe", "recount", "report", "admit", "acknowledge", "mention", "confess",
            "recollect", "fear", "dread", "anticipate", "envisage", "foresee",
        ].map(CueWord.find))

    /// "could not account for 14 miners"
    func isUnaccounted(_ i: Int) -> Bool {
        view.chunks[i].verb.contains(.negated) && view.text.lemma(view.chunks[i].head) == Self.account
            && view.word(i + 1) == CueWord.for
    }

    private static let account = CueWord.find("account")

    private func takesTo(_ i: Int) -> Bool { Self.admissions.contains(view.text.lemma(view.chunks[i].head)) }

    private static let admissions = WordSet(
        ["admit", "confess", "stick", "hold", "keep", "cling", "own", "attest", "testify", "swear"].map(CueWord.find))

    /// "claims to have captured"; "believed to be" is a passive whose "was" was left out.
    private static let takesInfinitive = WordSet(
        [
            "claim", "admit", "confess", "own", "threaten", "vow", "pledge", "promise", "plan", "hope", "intend", "aim",
            "swear", "expect", "fear", "dread", "profess", "purport", "reckon", "boast", "brag",
        ].map(CueWord.find))
}
