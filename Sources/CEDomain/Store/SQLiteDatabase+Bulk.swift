import CSQLite

extension SQLiteDatabase {
  public func inBulk<Value>(
    _ lateIndexes: Set<String>, _ work: () throws -> Value
  ) throws -> Value {
    let indexes = try read { tx in
      try tx.rows("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
        .filter { lateIndexes.contains($0.text(0)) }
        .map { (name: $0.text(0), statement: $0.text(1)) }
    }
    // No journal, no waiting for the disk, room for the pages that are written again and again;
    // sorting for the indexes goes to files, so that memory stays bounded.
    try execute(
      """
      PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=FILE;
      PRAGMA mmap_size=0; PRAGMA cache_size=-\(SQLiteDatabase.bulkCacheKiB)
      """)
    for index in indexes { try execute("DROP INDEX \(index.name)") }
    let value = try work()
    for index in indexes { try execute(index.statement) }
    // The first write that waits for the disk takes everything before it along.
    try execute("PRAGMA journal_mode=WAL")
    try configure(.readWrite)
    try execute("PRAGMA cache_size=-2000; PRAGMA application_id=1667592244")
    try execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return value
  }

  /// What the pages in work may take of memory.
  private static let bulkCacheKiB = 393_216
}
