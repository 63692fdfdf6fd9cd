import FactStore
import FactText
import TestSupport
import Testing

/// What a reader gave for some paths: articles and errors, each in order.
struct Reading {
    var articles: [ArticleInput] = []
    var errors: [StoreError] = []

    init(_ paths: [String], with reader: ArticleReader = ArticleReader(requiresProvenance: false)) throws {
        var articles: [ArticleInput] = []
        var errors: [StoreError] = []
        try reader.read(paths) {
            articles.append($0)
        } refused: {
            errors.append($0)
        }
        self.articles = articles
        self.errors = errors
    }
}

/// The one article that a file holds.
func article(
    _ name: String, _ text: String, reader: ArticleReader = ArticleReader(requiresProvenance: false),
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> Document {
    let folder = try TemporaryFolder()
    let reading = try Reading([folder.write(text, to: name)], with: reader)
    #expect(reading.errors == [], sourceLocation: sourceLocation)
    return try #require(reading.articles.first, sourceLocation: sourceLocation).document
}

/// The error of a file that cannot be read, its folder cut off.
func refusal(
    _ name: String, _ text: String, reader: ArticleReader = ArticleReader(requiresProvenance: false),
    sourceLocation: SourceLocation = #_sourceLocation
) throws -> String {
    let folder = try TemporaryFolder()
    let reading = try Reading([folder.write(text, to: name)], with: reader)
    #expect(reading.articles == [], sourceLocation: sourceLocation)
    let error = try #require(reading.errors.first, sourceLocation: sourceLocation)
    return error.description.replacing(folder.path + "/", with: "")
}
