/// Finds whose report a sentence without a speaker of its own goes on with, inside its paragraph.
///
/// A source named before its report ("X said that …", "According to X, …") opens a frame that the next sentences
/// stay in as long as they tell on; one named after its report ("…, X said") answers for that sentence alone. A
/// report also reaches as far as the next words that go on with it ("It added …"), and to every sentence whose own
/// words lean on it.
struct CarryOver {
    private let speakers: Speakers
    private let index: Int
    private let paragraph: Int32

    /// How many sentences back a report may have begun, and how far ahead it may be taken up again.
    private static let reach = 3
    /// How many sentences a whole report may have.
    private static let longest = 10

    /// The act whose report the mention belongs to, and its sentence; `nil` = the outlet speaks.
    static func act(
        of mention: Mention, _ speakers: Speakers, _ reading: inout Reading
    ) -> (act: SpeechAct, sentence: Int)? {
        let index = mention.sentence
        guard index > 0 else { return nil }
        let leaning = Leaning(mention: mention, view: speakers.view(index, &reading))
        guard !leaning.isBackground else { return nil }
        let carry = CarryOver(
            speakers: speakers, index: index, paragraph: reading.text.sentences[index].paragraph)
        // "The group gave the names of 27 and said that": it speaks itself.
        if carry.speaksItself(&reading) { return nil }
        guard let found = carry.before(&reading) else { return carry.embracing(&reading) }
        if leaning.leans || carry.isPart(mention, reading) || carry.isTakenUp(found, &reading) { return found }
        // What else a sentence tells that goes on with a report.
        if reading.mentions(of: index).contains(where: { reading.mentions[$0].isCarried }) { return found }
        return leaning.tellsHarm || leaning.narrates && carry.isFramed(found, &reading) ? found : nil
    }

    /// "At least 200 were hurt, police said. Two of them died": a part is told by whoever told the whole.
    private func isPart(_ mention: Mention, _ reading: Reading) -> Bool {
        guard let whole = mention.subsetOf.map({ reading.mentions[$0] }) else { return false }
        return whole.sentence < index && whole.actor != nil
    }

    /// Its subject is who says something further on.
    private func speaksItself(_ reading: inout Reading) -> Bool {
        let first = reading.text.sentences[index].tokens.lowerBound
        return speakers.acts(index, &reading).contains { act in
            act.source.map { $0.lowerBound == first && Self.tells(act) && act.modality == .asserted } ?? false
        }
    }

    private static func tells(_ act: SpeechAct) -> Bool { act.source != nil && !act.isSilent && !act.isInRelative }

    /// The last act before the sentence, where nothing between them is told by somebody else.
    private func before(_ reading: inout Reading) -> (act: SpeechAct, sentence: Int)? {
        var denier: Range<Int>?
        var back = index - 1
        while back >= max(0, index - Self.reach), reading.text.sentences[back].paragraph == paragraph {
            if let act = speakers.acts(back, &reading).last(where: Self.tells) {
                // "The army said … . It denied that … ." goes on with what the army said.
                if act.modality == .denied {
                    denier = actor(of: act, back, &reading)
                    back -= 1
                    continue
                }
                return denier == nil || denier == actor(of: act, back, &reading) ? (act, back) : nil
            }
            let isTold = reading.mentions(of: back).contains { reading.mentions[$0].actor != nil }
            let view = speakers.view(back, &reading)
            guard isTold || view.isPronoun(0) || view.sentence.tokens.count <= 2 else { return nil }
            back -= 1
        }
        return nil
    }

    /// A paragraph in which the speaker of the one before goes on, by a pronoun or a short form: what comes before
    /// those words is told by him as well.
    private func embracing(_ reading: inout Reading) -> (act: SpeechAct, sentence: Int)? {
        var back = index - 1
        while back >= max(0, index - Self.reach), !reading.text.sentences[back].isHeading {
            if let act = speakers.acts(back, &reading).last(where: Self.tells) {
                let isBefore = reading.text.sentences[back].paragraph < paragraph
                return isBefore && act.modality != .denied && isTakenUp((act, back), isNamed: false, &reading)
                    ? (act, back) : nil
            }
            back -= 1
        }
        return nil
    }

    /// "X said … . B. It added …": what stands between is X's as well.
    private func isTakenUp(
        _ found: (act: SpeechAct, sentence: Int), isNamed: Bool = true, _ reading: inout Reading
    ) -> Bool {
        var next = index + 1
        while next < reading.text.sentences.count, next <= index + Self.reach,
            reading.text.sentences[next].paragraph == paragraph
        {
            if let act = speakers.acts(next, &reading).first(where: Self.tells), let source = act.source {
                guard act.modality != .denied, let form = ShortForm(source, reading.text),
                    isNamed || form.isPronoun || form.isDefinite
                else { return false }
                return actor(of: act, next, &reading) == actor(of: found.act, found.sentence, &reading)
            }
            next += 1
        }
        return false
    }

    /// Whether the speaker was named before what he said, here or where his report began.
    private func isFramed(
        _ found: (act: SpeechAct, sentence: Int), _ reading: inout Reading
    ) -> Bool {
        let speaker = actor(of: found.act, found.sentence, &reading)
        var back = found.sentence
        while back >= max(0, index - Self.longest), reading.text.sentences[back].paragraph == paragraph {
            for act in speakers.acts(back, &reading).filter(Self.tells) {
                guard actor(of: act, back, &reading) == speaker else { return false }
                if act.opensReport, act.modality == .asserted { return true }
            }
            back -= 1
        }
        return false
    }

    private func actor(of act: SpeechAct, _ sentence: Int, _ reading: inout Reading) -> Range<Int>? {
        act.source.map { speakers.resolved($0, in: sentence, &reading) }
    }
}
