import CEDomain

/// Takes in a file of help texts; one faulty text refuses the whole file.
struct HelpImport {
  let store: OpenStore

  func run(_ path: String, tally: inout ImportTally) throws {
    let articles: [HelpArticle]
    do {
      articles = try HelpArticleText.articles(in: try TextFile.read(path))
    } catch let fault as HelpArticleText.Fault {
      tally.refuse(ImportText.fault(fault, in: path))
      return
    }
    for article in articles {
      let verdict = try HelpLibrary(store: store).take(article, by: .commandLine, at: .now)
      tally.count(verdict == .notPermitted, ImportText.verdict(verdict, on: article))
    }
  }

  /// The same without a line for each text, when a store is made.
  func run(_ path: String) throws {
    do {
      for article in try HelpArticleText.articles(in: try TextFile.read(path)) {
        _ = try HelpLibrary(store: store).take(article, by: .commandLine, at: .now)
      }
    } catch let fault as HelpArticleText.Fault {
      throw CommandFailure(1, ImportText.fault(fault, in: path))
    }
  }
}
