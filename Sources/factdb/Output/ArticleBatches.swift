import Dispatch
import FactStore
import FactText
import Synchronization

/// Reads articles and does the work on each on all cores, in the order in which the articles stand.
struct ArticleBatches {
    /// So many articles, or so many bytes of text, are worked on side by side.
    private static let mostArticles = 64
    private static let mostBytes = 8_000_000

    let reader: ArticleReader

    /// Reads all articles under `paths`.
    ///
    /// - Parameters:
    ///   - paths: files, folders, or `-`; articles of standard input are handed on as soon as no more is there.
    ///   - isKnown: whether an article need not be worked on.
    ///   - work: what is done for each article, several at a time.
    ///   - accept: takes articles in order, with the work on those not known, and may report one that it refuses.
    /// - Returns: the errors of the articles that were left out.
    /// - Throws: what `accept` throws, and `StoreError` of the manifest.
    func read<Work: Sendable>(
        _ paths: [String], isKnown: (ArticleInput) throws -> Bool = { _ in false },
        work: @Sendable (Document) -> Work,
        accept: ([(article: ArticleInput, work: Work?)], inout ArticleErrors) throws -> Void
    ) throws -> ArticleErrors {
        var errors = ArticleErrors()
        var batch: [ArticleInput] = []
        var bytes = 0
        func flush() throws {
            guard !batch.isEmpty else { return }
            let new = try batch.indices.filter { try !isKnown(batch[$0]) }
            var done = [Work?](repeating: nil, count: batch.count)
            for (index, result) in zip(new, Self.all(new.map { batch[$0].document }, work)) { done[index] = result }
            try accept(Array(zip(batch, done)), &errors)
            batch.removeAll(keepingCapacity: true)
            bytes = 0
        }
        try reader.read(paths) { article in
            batch.append(article)
            bytes += article.document.text.utf8.count
            if batch.count >= Self.mostArticles || bytes >= Self.mostBytes { try flush() }
        } refused: { error in
            // What was read before comes first in the output too.
            try flush()
            errors.report(error)
        } pause: {
            // Whoever writes to us one article at a time waits for its claims before writing the next.
            if !Console.inputWaits { try flush() }
        }
        try flush()
        return errors
    }

    /// The work on each document, in their order.
    private static func all<Work: Sendable>(_ documents: [Document], _ work: @Sendable (Document) -> Work) -> [Work] {
        guard documents.count > 1 else { return documents.map(work) }
        let results = Mutex([Work?](repeating: nil, count: documents.count))
        DispatchQueue.concurrentPerform(iterations: documents.count) { index in
            let result = work(documents[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0 }.compactMap { $0 }
    }
}
