import Testing

@testable import FactText

@Suite struct NumeralFinderTests {
    /// A text, and its figures as "slice low..high qualifier kind", an open end written as nothing.
    struct Case: CustomTestStringConvertible, Sendable {
        var text: String
        var figures: [String]
        init(_ text: String, _ figures: String...) {
            self.text = text
            self.figures = figures
        }
        var testDescription: String { text }
    }

    @Test(arguments: [
        Case("Floods drove out 1,234 families.", "1,234 1234..1234 exactly count"),
        Case(
            "It housed 1 860 people and 24\u{A0}300 residents.", "1 860 1860..1860 exactly count",
            "24\u{A0}300 24300..24300 exactly count"),
        Case("Losses top 30,000 cattle", "30,000 30001.. more_than count"),
        Case("Deaths exceed 300", "300 301.. more_than count"),
        Case("Winds hit 12\u{202F}000 homes.", "12\u{202F}000 12000..12000 exactly count"),
        Case("Some 1,24,680 houses fell.", "Some 1,24,680 124680..124680 about count"),
        Case("They counted 1'500 cows.", "1'500 1500..1500 exactly count"),
        Case("It uprooted 1.2 million people.", "1.2 million 1200000..1200000 exactly count"),
        Case("A further 2m people fled.", "2m 2000000..2000000 exactly count"),
        Case("It cost 5bn euros.", "5bn 5000000000..5000000000 exactly amount"),
        Case("Camps shelter 7.8 lakh people.", "7.8 lakh 780000..780000 exactly count"),
        Case("About 2 crore voters came.", "About 2 crore 20000000..20000000 about count"),
    ])
    func `reads digits with any mark of thousands and any magnitude`(_ row: Case) {
        #expect(figures(row.text) == row.figures)
    }

    @Test(arguments: [
        Case("A hundred and four passengers drowned.", "A hundred and four 104..104 exactly count"),
        Case("Divers found forty-two bodies.", "forty-two 42..42 exactly count"),
        Case("TWENTY-FIVE PEOPLE WERE KILLED TODAY.", "TWENTY-FIVE 25..25 exactly count"),
        Case("It left half a million people homeless.", "half a million 500000..500000 exactly count"),
        Case("They took half a dozen herders.", "half a dozen 6..6 exactly count"),
        Case("They shot two dozen traders.", "two dozen 24..24 exactly count"),
        Case("It killed dozen people.", "dozen 12..12 exactly count"),
        Case("It killed two hundred and five miners.", "two hundred and five 205..205 exactly count"),
        Case(
            "Six million three hundred thousand fled.",
            "Six million three hundred thousand 6300000..6300000 exactly count"),
        Case("Two and a half million fled.", "Two and a half million 2500000..2500000 exactly count"),
        Case("Eighteen of our neighbours are dead.", "Eighteen 18..18 exactly count"),
        Case("A couple of soldiers died.", "A couple 2..2 vague count"),
    ])
    func `reads numbers in words`(_ row: Case) { #expect(figures(row.text) == row.figures) }

    @Test(arguments: [
        Case("It flattened three-quarters of the houses.", "three-quarters 75..75 exactly share"),
        Case("Nearly a third of the crew died.", "Nearly a third 33.33..33.33 about share"),
        Case("Half of the town fled.", "Half 50..50 exactly share"),
        Case("About one in five people fled.", "About one in five 20..20 about share"),
        Case("Shares fell 6.4% to €2.40.", "6.4% 6.4..6.4 exactly share", "€2.40 2.4..2.4 exactly amount"),
        Case("More than 60 percent voted.", "More than 60 percent 60.. more_than share"),
        Case("The loss was Rs 2,600 crore.", "Rs 2,600 crore 26000000000..26000000000 exactly amount"),
        Case("They raised $5 million.", "$5 million 5000000..5000000 exactly amount"),
        Case("They raised 40 million dollars.", "40 million 40000000..40000000 exactly amount"),
        Case("It lasted more than nine months.", "more than nine 9.. more_than duration"),
        Case("A six-year war.", "six 6..6 exactly duration"),
        Case("It is less than two kilometres away.", "less than two 0..2 less_than count"),
    ])
    func `tells shares, money and spans of time`(_ row: Case) { #expect(figures(row.text) == row.figures) }

    @Test(arguments: [
        Case("It killed 12-16 fighters.", "12-16 12..16 between count"),
        Case("It killed 12–16 fighters.", "12–16 12..16 between count"),
        Case("Medics spoke of between 40 and 50 dead.", "between 40 and 50 40..50 between count"),
        Case("Some 20 to 30 people died.", "Some 20 to 30 20..30 between count"),
        Case("It took from 10 to 15 people.", "10 to 15 10..15 between count"),
        Case("It killed two or three men.", "two or three 2..3 between count"),
        Case("It needs 2 to 3 million tents.", "2 to 3 million 2000000..3000000 between count"),
        Case("The toll rose from 10 to 15.", "10 10..10 exactly count", "15 15..15 exactly count"),
        Case("The toll rose to 1,406 from 1,348.", "1,406 1406..1406 exactly count", "1,348 1348..1348 exactly count"),
    ])
    func `reads ranges, and leaves changes as two figures`(_ row: Case) { #expect(figures(row.text) == row.figures) }

    @Test(arguments: [
        Case("At least 14 died.", "At least 14 14.. at_least count"),
        Case("At Least 23 Dead", "At Least 23 23.. at_least count"),
        Case("It hurt no fewer than 68.", "no fewer than 68 68.. at_least count"),
        Case("More than 40 people died.", "More than 40 41.. more_than count"),
        Case("It hurt more then 200 people.", "more then 200 201.. more_than count"),
        Case("upwards of 200,000 supporters", "upwards of 200,000 200001.. more_than count"),
        Case("More than a dozen airstrikes", "More than a dozen 13.. more_than count"),
        Case("Up to 60 miners were trapped.", "Up to 60 0..60 at_most count"),
        Case("As many as 60 died.", "As many as 60 0..60 at_most count"),
        Case("Fewer than 400 stayed.", "Fewer than 400 0..399 less_than count"),
        Case("An estimated 900 civilians fled.", "An estimated 900 900..900 about count"),
        Case("Some 300-odd guests left.", "Some 300-odd 300..300 about count"),
        Case("Some 30 or so people died.", "Some 30 or so 30..30 about count"),
        Case("They hurt 20 or more people.", "20 or more 20.. at_least count"),
        Case("They hurt 20 people at the very least.", "20 20.. at_least count"),
        Case("At least another 20 died.", "At least another 20 20.. at_least count"),
        Case("The dead were put at at least at 85.", "at least at 85 85.. at_least count"),
        Case("The toll topped 200.", "200 201.. more_than count"),
        Case("Karabakh Death Toll Tops 200", "200 201.. more_than count"),
        Case("The blast took the toll up to 41.", "41 41..41 exactly count"),
        Case(
            "More than 200 were killed and 400 wounded.", "More than 200 201.. more_than count",
            "400 400..400 exactly count"),
        Case("Dozens died and scores were hurt.", "Dozens 24.. vague count", "scores 40.. vague count"),
        Case("Hundreds of thousands of residents fled.", "Hundreds of thousands 200000.. vague count"),
        Case("Several hundred people fled.", "Several hundred 300.. vague count"),
    ])
    func `bounds a figure by the words around it`(_ row: Case) { #expect(figures(row.text) == row.figures) }

    @Test(arguments: [
        Case("No one was hurt.", "No one 0..0 exactly count none"),
        Case("Nobody died.", "Nobody 0..0 exactly count none"),
        Case("None of the crew was hurt.", "None 0..0 exactly count none"),
        Case("It caused no casualties.", "no 0..0 exactly count none"),
        Case("There were no more than 8 left.", "no more than 8 0..8 at_most count"),
    ])
    func `reads nothing as zero`(_ row: Case) { #expect(figures(row.text) == row.figures) }

    @Test(arguments: [
        "Since 2011 the war went on.", "It began in mid-2012 and ended in the 1990s.", "Syria (2014)",
        "The storm that swept it from Oct. 3 to 5 has gone.",
        "It ran from Oct. 3-5 and on July 14 and 15, and on 14, 15 and 16 March.",
        "The war of 2014 and the fighting in 2016 and 2017 went on.",
        "They came at six in the morning and left by seven in the evening.",
        "The No. 2 official spoke of Hill 881 and of type 2 diabetes.",
        "It met on 5 July 2016 and July 6, 2016 and 24 February.", "on 27-07-2016 and 19.07.2016",
        "Kick-off was at 20:45, 630 a.m. and 4.15am.", "Artak Bagdasaryan, 36, told us.",
        "Her sons, 12 and 8, slept.", "The girls, 4, 6 and 9, sang.", "Most of them are over 65.",
        "The driver, aged 34, left.", "He was 16 years old.", "children under the age of eight",
        "The 18th and the twenty-first", "Warta beat Gwardia 4-2 in town.", "Call 0651-2446 or +91 98000 00042.",
        "He lives at 18 Station Road.", "Section 144 was imposed.", "A Boeing 737 operating Flight 662 left Runway 08.",
        "Su-25 jets and T-72 tanks", "a 122mm Grad rocket", "Checkpoint No. 6", "One of the mills closed.",
        "Both sides met.", "The two sides met.", "The war of 2014-2015", "They stay in Group B.",
        "The 2020 war began.", "Resolution 1701", "In 1994 it began.", "the winter of 1994",
        "pupils between the ages of 14 and 18", "They were aged between 25 and 40.", "men ages 18 to 60",
        "The dead ranged in age from eleven to 75.", "The ages of the dead ranged between 17 and 63.",
        "boys between 5 and 12 years old", "the youngest of them 12", "the oldest was 81",
        "The suspects are between 19 and 34 years of age.",
    ])
    func `leaves alone numbers that name, date or rank`(_ text: String) { #expect(figures(text).isEmpty) }

    @Test(arguments: [
        Case("In July 16 people died.", "16 16..16 exactly count"),
        Case("Two Su-25 jets fell.", "Two 2..2 exactly count"),
        Case("It killed 2,000 men.", "2,000 2000..2000 exactly count"),
        Case("In 2015 about 30 people died.", "about 30 30..30 about count"),
        Case("Men aged 18 and 300 women died.", "300 300..300 exactly count"),
        Case("People of all ages and 30 goats died.", "30 30..30 exactly count"),
        Case("One woman died.", "One 1..1 exactly count"),
        Case("At least one died.", "At least one 1.. at_least count"),
    ])
    func `keeps figures beside such numbers`(_ row: Case) { #expect(figures(row.text) == row.figures) }

    private func figures(_ source: String) -> [String] {
        let text = AnalyzedText(source, lexicon: English.lexicon)
        return text.sentences.flatMap { NumeralFinder.numerals(of: $0, text) }.map { numeral in
            let bounds = numeral.figure.bounds
            return "\(text.string(tokens: numeral.tokens)) \(Self.plain(bounds.low))..\(Self.plain(bounds.high)) "
                + "\(numeral.figure.qualifier.rawValue) \(numeral.kind)"
                + (numeral.isNone ? " none" : "") + (numeral.isArticle ? " article" : "")
        }
    }

    private static func plain(_ value: Double?) -> String {
        guard let value else { return "" }
        return value == value.rounded() ? String(Int(value)) : String(value)
    }
}
