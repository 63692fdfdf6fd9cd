import FactText
import FoundationEssentials

// ExtractBenchmark FILE ROUNDS: extracts every article of FILE (form feeds stand between them) ROUNDS times on
// one thread, and prints the median as JSON: megabytes a second of text, and the claims of one round.

let arguments = CommandLine.arguments
guard arguments.count == 3, let rounds = Int(arguments[2]), rounds > 0 else {
    fatalError("usage: ExtractBenchmark FILE ROUNDS")
}
let text = try String(contentsOfFile: arguments[1], encoding: .utf8)
let published = PartialDate(iso: "2023-09-20")
let documents = text.split(separator: "\u{0C}").enumerated().map { index, article in
    Document(id: String(index), text: String(article), published: published, outlet: "Benchmark")
}
let extractor = Extractor()
var claims = 0
var seconds: [Double] = []
for _ in 0..<rounds {
    claims = 0
    let spent = ContinuousClock().measure {
        for document in documents { claims += extractor.extract(document).claims.count }
    }
    seconds.append(spent / .seconds(1))
}
seconds.sort()
let median = seconds[rounds / 2]
print(#"{"megabytesPerSecond":\#(Double(text.utf8.count) / 1e6 / median),"claims":\#(claims)}"#)
