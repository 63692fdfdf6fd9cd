import FactText

@testable import FactStore

/// News made of a few patterns, for tests and measurements that need much of it.
enum SyntheticNews {
    private static let places = ["Arvo", "Belkast", "Corvale", "Dorneth", "Eskary", "Fenwold", "Garmin", "Hestia"]
    private static let happenings = [
        "Air strikes on #", "A car bomb in #", "Shells that fell on #", "Fighting for #", "Floods in #",
        "A train crash near #", "Protests in #",
    ]
    private static let actors = [
        "the health ministry", "the Observatory for Rights", "Armenia", "Baku", "a witness", "rescue workers",
        "police chief Anna Holm",
    ]

    /// The article of a number: one of a hundred outlets, with one happening or two.
    static func article(_ number: Int, using generator: inout SplitMix64, days: Int = 30) -> LinkArticle {
        let day = PartialDate(dayNumber: 19_700 + Int.random(in: 0..<days, using: &generator))
        var text = ""
        for _ in 0...Int.random(in: 0...1, using: &generator) {
            let place = places[Int.random(in: 0..<places.count, using: &generator)]
            let happening = happenings[Int.random(in: 0..<happenings.count, using: &generator)]
                .replacing("#", with: place)
            let actor = actors[Int.random(in: 0..<actors.count, using: &generator)]
            let said = Int.random(in: 0...2, using: &generator)
            let date = said == 0 ? "" : day.adding(days: -Int.random(in: 0...1, using: &generator)).iso
            text +=
                "\(happening) left [\(Int.random(in: 2...40, using: &generator)) people|killed|\(date)|\(place)] dead, \(actor) said. "
            text +=
                "Another [\(Int.random(in: 2...90, using: &generator)) people|wounded|\(date)|\(place)] were hurt.\n"
        }
        var article = LinkArticle("article \(number)", day.iso, text)
        article.outlet = "Outlet \(number % 7)"
        for index in article.claims.indices { article.claims[index].actor = actors[(number + index) % actors.count] }
        return article
    }
}
