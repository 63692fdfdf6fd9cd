import FactStore
import FactText
import Glibc

// StoreBenchmark FILE STORE: writes the articles of a JSON Lines file into a new store and links them, and prints as
// JSON how many seconds of processor time each step took. Reading the texts for claims is not measured here.

/// Seconds of processor time on all cores: what other programs do at the same time is not in it.
func seconds(_ body: () throws -> Void) rethrows -> Double {
    let start = clock()
    try body()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

/// The median of several runs, in seconds.
func median(_ rounds: Int, _ body: (Int) throws -> Void) rethrows -> Double {
    var spent: [Double] = []
    for round in 0..<rounds { try spent.append(seconds { try body(round) }) }
    return spent.sorted()[rounds / 2]
}

let arguments = CommandLine.arguments
guard arguments.count == 3 else { fatalError("usage: StoreBenchmark FILE STORE") }
let store = try Store.open(path: arguments[2], mode: .create)
let extractor = Extractor()
var articles: [(ArticleInput, Extraction)] = []
try ArticleReader(requiresProvenance: true).read([arguments[1]]) {
    articles.append(($0, extractor.extract($0.document)))
} refused: {
    throw $0
} pause: {
}

let time = Timestamp(secondsSince1970: 0)
let writing = try seconds {
    try store.transaction { for (article, found) in articles { try store.ingest(article, found, at: time) } }
}
let linking = try seconds { try store.relink() }
let relinking = try seconds { try store.relink(.everything) }
let rereading = try seconds { try store.relink(.fromTexts) }

// Articles out of the middle, each as another outlet prints it.
let adding = try median(9) { round in
    var (article, found) = articles[(articles.count * (round + 1)) / 11]
    article.document.outlet = "Another outlet \(round)"
    try store.ingest(article, found, at: time)
    try store.relink()
}
let author = Author(who: "bench")
let actors = try store.actors().prefix(10).map(\.name)
let deciding = try median(9) { round in
    try store.rename(actor: actors[round], to: "Actor \(round)", by: author, at: time)
}
let comparing = try seconds { _ = try store.disagreements() }
let claims = articles.reduce(0) { $0 + $1.1.claims.count }
print(
    """
    {"articles":\(articles.count),"claims":\(claims),"writing":\(writing),"linking":\(linking),\
    "relinking":\(relinking),"rereading":\(rereading),"adding":\(adding),"deciding":\(deciding),"comparing":\(comparing)}
    """)
