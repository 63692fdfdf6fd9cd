import FoundationEssentials

/// Tells what is wrong with a store's place in words that SQLite's "unable to open database file" lacks.
///
/// - Throws: `foreign` for a folder, `notFound` for a missing file that may not be made, `cannotWrite` for a
///   missing folder. Whatever passes may still fail when it is opened: this only chooses the words.
func checkPlace(_ path: String, _ mode: Store.Mode) throws(StoreError) {
    guard !path.isEmpty else {
        throw StoreError(.usage, "the store has no name", remedy: "Name its file with --db.")
    }
    // SQLite's name for a store that lives in memory.
    if path == ":memory:" { return }
    let place = StoreError.Place(file: path)
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
        guard isFolder else { return }
        throw StoreError(
            .foreign, "this is a folder, not a store", at: place, remedy: "Name a file in it with --db.")
    }
    guard mode == .create else {
        throw StoreError(
            .notFound, "there is no store here", at: place,
            remedy: "`factdb ingest` makes one; --db names another.")
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    guard FileManager.default.fileExists(atPath: folder) else {
        throw StoreError(
            .cannotWrite, "the folder of the store does not exist", at: place,
            remedy: "Make the folder \(folder) first.")
    }
}
