import CEDomain

/// The learner's journey: where I stand, the one next thing, what is missing this year.
final class HomeScreen: Screen {
  /// Everything one frame shows, read at once.
  struct Standing {
    var years: [LearnerYear] = []
    var profile: JurisdictionProfile?
    var unread = 0
    var lastLesson: LastStudied?
  }

  private(set) var standing = Standing()
  private(set) var failure: Phrase?
  private var chosen = 0

  init(context: Context) {
    reload(context)
  }

  var year: LearnerYear? {
    standing.years.indices.contains(chosen) ? standing.years[chosen] : nil
  }

  var position: Journey.Position? {
    guard let year else { return nil }
    return standing.profile?.journey.position(year.facts)
  }

  func title(in context: Context) -> Heading { Heading("0", HomeText.heading) }

  func bindings(in context: Context) -> [Binding] {
    var list = [
      Binding(.named(.enter), HomeText.goOn, disabled: nextRefusal) { [self] in
        guarded(in: context) { try goOn(in: context) }
      }
    ]
    if let lesson = standing.lastLesson {
      list.append(
        Binding(.named(.f6), HomeText.resume) { [self] in
          guarded(in: context) { try resume(lesson, in: context) }
        })
    }
    list += [
      Binding(.named(.escape), HomeText.signOut) { HomeScreen.askSignOut() },
      Binding(.named(.f4), HomeText.centre) { [self] in
        guarded(in: context) { [.push(TrainingCentreScreen(context: context))] }
      },
      Binding(.named(.f3), HomeText.messages) { [self] in
        guarded(in: context) { [.push(MessagesScreen(context: context))] }
      },
    ]
    if let training = year?.training, training.passedAt != nil {
      list.append(
        Binding(.named(.f8), HomeText.certificate) { [self] in
          guarded(in: context) {
            [.push(CertificateScreen(context: context, training: training))]
          }
        })
    }
    if standing.years.count > 1 {
      list.append(
        Binding(.named(.tab), HomeText.otherYear) { [self] in
          chosen = (chosen + 1) % standing.years.count
          loadProfile(context)
          return []
        })
    }
    return list + [
      Binding(.named(.f5), HomeText.account) { [self] in
        guarded(in: context) { [.push(AccountScreen(context: context))] }
      },
      Binding(.named(.f7), HomeText.services) { [.push(PublicMenuScreen(context: context))] },
    ]
  }

  func resumed(in context: Context) { reload(context) }

  // MARK: The next thing

  private var nextRefusal: Phrase? {
    guard let position, let current = position.current else {
      return failure ?? HomeText.waitOnly
    }
    switch position.states[current] {
    case .blocked(let fact) where fact != .collectionApproved: return JourneyText.blocked(by: fact)
    case .done, .later, .current, .blocked: return nil
    }
  }

  private func goOn(in context: Context) throws -> [Effect] {
    guard let position else { return [] }
    guard let action = position.next else {
      return [
        .push(
          TextScreen(
            heading: Heading("1", EntryText.collection),
            text: EntryText.standing(of: year?.national.collection ?? .none)
              ?? EntryText.collectionMissing))
      ]
    }
    return HomeScreen.effects(of: action, in: year, context)
  }

  static func effects(
    of action: Journey.Action, in year: LearnerYear?, _ context: Context
  ) -> [Effect] {
    switch (action, year?.training) {
    case (.signIn, _): return [.signOut]
    case (.collect, _):
      return [
        .push(
          TextScreen(
            heading: Heading("1", EntryText.collection),
            text: EntryText.standing(of: year?.national.collection ?? .none)
              ?? EntryText.collectionMissing))
      ]
    case (.enrol, _): return [.push(UnifiedEntryScreen(context: context))]
    case (.choosePackage, _), (.pay, _), (_, nil):
      return [.push(TrainingCentreScreen(context: context))]
    case (.selectCourses, let training?), (.study, let training?),
      (.evaluateCourses, let training?):
      return [.push(TimetableScreen(context: context, training: training))]
    case (.evaluateOverall, let training?):
      return [.push(EvaluationScreen(context: context, training: training))]
    case (.takeExam, let training?), (.resumeExam, let training?):
      return [.push(ExamHallScreen(context: context, training: training))]
    case (.applyForCredits, let training?), (.waitForCredits, let training?),
      (.viewCertificate, let training?):
      return [.push(CertificateScreen(context: context, training: training))]
    }
  }

  /// Exactly where the person was: the timetable below, the lesson on top.
  private func resume(_ lesson: LastStudied, in context: Context) throws -> [Effect] {
    guard let actor = context.actor,
      let training = try Trainings(store: context.store).training(lesson.training, by: actor)
    else { return [] }
    let table: [Effect] = [.push(TimetableScreen(context: context, training: training))]
    let items = try Timetable(store: context.store).items(of: training.id, by: actor)
    guard let item = items.first(where: { $0.course.id == lesson.course }) else { return table }
    let opening = LessonOpening(training: training, item: item, lesson: lesson.lesson)
    return table + opening.effects(in: context)
  }

  // MARK: Session

  /// Runs `act` while the session is alive; one that was ended elsewhere leads back to sign-in.
  private func guarded(in context: Context, _ act: () throws -> [Effect]) -> [Effect] {
    do {
      if let actor = context.actor,
        try !Sessions(store: context.store).touch(actor, at: context.now)
      {
        context.actor = nil
        return [.signOut, .say(HomeText.endedElsewhere, .warning)]
      }
      return try act()
    } catch {
      return [.say(StoreErrorText.sentence(for: error), .bad)]
    }
  }

  static func askSignOut() -> [Effect] {
    let box = MessageBox(
      title: HomeText.signOut, text: HomeText.signOutQuestion,
      buttons: [
        .init(HomeText.stay) { _ in [] },
        .init(HomeText.signOut) { HomeScreen.signOut(in: $0) },
      ])
    return [.push(box)]
  }

  static func signOut(in context: Context) -> [Effect] {
    if let actor = context.actor {
      // The person leaves even if the store cannot note it; the session times out by itself.
      _ = try? Sessions(store: context.store).end(
        actor.session, by: actor, because: .signedOut, at: context.now)
    }
    let isNational = context.system == .national && context.actor?.person != nil
    context.actor = nil
    guard isNational else { return [.signOut] }
    // Back to the home page, which anybody may read (NAT-0-09).
    return [.signOut, .replace(with: NationalHomeScreen(context: context))]
  }

  // MARK: Reading

  private func reload(_ context: Context) {
    guard let actor = context.actor else { return }
    let wanted = year?.year
    do {
      var fresh = Standing()
      fresh.years = try LearnerStanding(store: context.store).years(
        of: actor, at: context.now, from: context.entropy)
      fresh.unread = try Inbox(store: context.store).unread(of: actor)
      fresh.lastLesson = try StudyLedger(store: context.store).lastStudied(by: actor)
      standing = fresh
      failure = nil
      chosen = fresh.years.firstIndex { $0.year == wanted } ?? 0
      loadProfile(context)
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }

  private func loadProfile(_ context: Context) {
    guard let year else { return }
    do {
      standing.profile = try LearnerStanding(store: context.store).profile(
        for: year, at: context.now)
      failure = nil
    } catch is ProfileError {
      standing.profile = nil
      failure = HomeText.noProfile
    } catch {
      failure = StoreErrorText.sentence(for: error)
    }
  }
}
