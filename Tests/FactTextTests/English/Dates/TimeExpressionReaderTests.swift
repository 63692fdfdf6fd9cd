import Testing

@testable import FactText

struct TimeExpressionReaderTests {
    /// The spans that a text names, read against Wednesday 4 March 2020: "words start..end shape".
    private func spans(_ source: String) -> [String] {
        let text = AnalyzedText(source, lexicon: English.lexicon)
        return text.sentences.flatMap { sentence in
            TimeExpressionReader.expressions(
                of: sentence, text, NumeralFinder.numerals(of: sentence, text),
                published: PartialDate(iso: "2020-03-04"))
        }.map { expression in
            let start = expression.span.start?.iso ?? ""
            let end = expression.span.end?.iso ?? ""
            let shape: String =
                switch expression.shape {
                case .span: ""
                case .since: " since"
                case .until: " until"
                case .shift(let days): " shift \(days)"
                case .sinceThen: " since then"
                case .vague: " vague"
                }
            return (start == end ? start : "\(start)..\(end)") + shape
        }
    }

    @Test(arguments: [
        ("It fell on Tuesday.", "2020-03-03"), ("It fell on Wednesday.", "2020-03-04"),
        ("It fell on Thursday.", "2020-02-27"), ("It fell last Wednesday.", "2020-02-26"),
        ("It fell next Monday.", "2020-03-09"), ("It fell yesterday.", "2020-03-03"), ("It fell today.", "2020-03-04"),
        ("It fell the day before yesterday.", "2020-03-02"), ("It fell overnight.", "2020-03-03..2020-03-04"),
        ("It fell last night.", "2020-03-03"), ("It fell this morning.", "2020-03-04"),
        ("It fell before dawn on Monday.", "2020-03-02"), ("Monday's storm fell.", "2020-03-02"),
        ("Mondays storm fell.", "2020-03-02"), ("It fell on Friday of last week.", "2020-02-28"),
        ("It fell overnight on Sunday.", "2020-03-01"), ("It fell overnight to Monday.", "2020-03-01..2020-03-02"),
        ("It fell over the weekend and on Monday.", "2020-02-29..2020-03-02"),
        ("It fell late Saturday and into early Sunday.", "2020-02-29..2020-03-01"),
        ("It fell from Saturday night through to Sunday.", "2020-02-29..2020-03-01"),
        ("It fell on January 28, 1986 killing all aboard.", "1986-01-28"),
    ])
    func `days are counted from the day of publication`(source: String, expected: String) {
        #expect(spans(source) == [expected])
    }

    @Test(arguments: [
        ("It rose in the past 24 hours.", "2020-03-03..2020-03-04"),
        ("It rose in the past week.", "2020-02-26..2020-03-04"),
        ("It rose over the last five days.", "2020-02-28..2020-03-04"),
        ("It rose last week.", "2020-02-24..2020-03-01"), ("It rose this week.", "2020-03-02..2020-03-04"),
        ("It rose last month.", "2020-02"), ("It rose this year.", "2020"), ("It rose last year.", "2019"),
        ("It rose over the weekend.", "2020-02-29..2020-03-01"), ("It rose in recent weeks.", " vague"),
        ("It rose three days ago.", "2020-03-01"), ("It rose two months ago.", "2020-01"),
        ("It rose a year ago.", "2019"), ("It stood at ten a day earlier.", " shift -1"),
        ("It stood at ten the day before.", " shift -1"), ("It fell the next morning.", " shift 1"),
        ("He spoke that evening.", " shift 0"), ("Days before the attack, it fell.", " vague"),
        ("It fell five hours earlier.", " vague"), ("It has risen since then.", " since then"),
        ("It rises every year.", " vague"),
    ])
    func `spans are counted back from the day of publication`(source: String, expected: String) {
        #expect(spans(source) == [expected])
    }

    @Test(arguments: [
        ("It fell on 5 February 2016.", "2016-02-05"), ("It fell on February 5, 2016.", "2016-02-05"),
        ("It fell on 24 February.", "2020-02-24"), ("It fell on Dec. 24.", "2019-12-24"),
        ("It fell on the 24th of February.", "2020-02-24"), ("It fell in April 2016.", "2016-04"),
        ("It fell in July.", "2019-07"), ("It fell in March.", "2020-03"), ("It fell in October last year.", "2019-10"),
        ("It fell in March of last year.", "2019-03"), ("It fell in February of the previous year.", "2019-02"),
        ("It fell on 5 February last year.", "2019-02-05"),
        ("It fell in 1988.", "1988"), ("It lasted from 1988 to 1994.", "1988..1994"),
        ("It fell in 2014-2015.", "2014..2015"),
        ("It fell in the 1990s.", "1990..1999"), ("It fell between 20 and 26 February.", "2020-02-20..2020-02-26"),
        ("It fell between October and January.", "2019-10..2020-01"), ("It rose since mid-2012.", "2012 since"),
        ("It rose since mid-February.", "2020-02 since"), ("It rose since the start of February.", "2020-02-01 since"),
        ("It rose since Monday.", "2020-03-02 since"), ("It will end by May.", "2019-05 until"),
        ("It began on 27-02-2020.", "2020-02-27"), ("It fell on the 2nd.", "2020-03-02"),
        ("It fell on the 15th.", "2020-02-15"),
    ])
    func `written dates keep the precision that they have`(source: String, expected: String) {
        #expect(spans(source) == [expected])
    }

    @Test(arguments: [
        ("It rose in the first ten days of February.", "2020-02-01..2020-02-10"),
        ("It rose in the last ten days of March 2019.", "2019-03-22..2019-03-31"),
        ("It rose in the first two weeks of February.", "2020-02-01..2020-02-14"),
        ("It rose in the first 11 months of last year.", "2019-01..2019-11"),
        ("It rose in the last two months of 2018.", "2018-11..2018-12"),
        ("It rose in the week to Sunday.", "2020-02-24..2020-03-01"),
        ("It fell in the night to Tuesday.", "2020-03-02..2020-03-03"),
        ("It rose in the 24 hours to Monday morning.", "2020-03-01..2020-03-02"),
        ("It fell between Monday and the early hours of Tuesday.", "2020-03-02..2020-03-03"),
        ("The day after, it fell.", " shift 1"), ("It fell the night before.", " shift -1"),
    ])
    func `parts of months and years, and what leads up to a day, are spans of days or months`(
        source: String, expected: String
    ) {
        #expect(spans(source) == [expected])
    }

    @Test(arguments: [
        "Ten may have died.", "They march on.", "It killed 2,000 people.", "The sun sat low.", "A ceasefire held.", "",
        "He is 34.", "It was on the 15th floor.", "It happened for the 5th time.", "At least 12 died.",
    ])
    func `other words name no time`(source: String) { #expect(spans(source).isEmpty) }
}
