/// A civil date of the proleptic Gregorian calendar, without a time zone.
///
/// Business time is UTC+8 all year: ``init(containing:)`` and ``start`` are the only places that
/// know it.
public struct CalendarDay: Hashable, Comparable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// Nil for a day that does not exist, such as 29 February 2025.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...CalendarDay.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The business day on which `moment` falls.
  public init(containing moment: Moment) {
    self.init(number: floorDivide(moment.milliseconds + businessOffset, dayMilliseconds))
  }

  /// Days since 1970-01-01; negative before.
  public init(number: Int64) {
    // Civil-from-days over 400-year eras that begin on 1 March.
    let shifted = number + 719_468
    let era = floorDivide(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = Int(dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    month = Int(shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9)
    year = Int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  public var number: Int64 {
    let shiftedYear = Int64(month <= 2 ? year - 1 : year)
    let era = floorDivide(shiftedYear, 400)
    let yearOfEra = shiftedYear - era * 400
    let shiftedMonth = Int64(month > 2 ? month - 3 : month + 9)
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + Int64(day) - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 00:00:00 of the day in business time.
  public var start: Moment {
    Moment(milliseconds: number * dayMilliseconds - businessOffset)
  }

  /// 23:59:59.999 of the day in business time: the last moment inside a window that ends today.
  public var end: Moment { Moment(milliseconds: advanced(by: 1).start.milliseconds - 1) }

  /// Monday is 1, Sunday 7 (ISO 8601).
  public var weekday: Int { Int((number + 3) - floorDivide(number + 3, 7) * 7) + 1 }

  public func advanced(by days: Int) -> CalendarDay {
    CalendarDay(number: number + Int64(days))
  }

  /// The same day of the n-th later month, or that month's last day (FLD-15-07).
  public func adding(months: Int) -> CalendarDay {
    let total = year * 12 + (month - 1) + months
    let newYear = Int(floorDivide(Int64(total), 12))
    let newMonth = total - newYear * 12 + 1
    let newDay = min(day, CalendarDay.days(in: newMonth, of: newYear))
    return CalendarDay(year: newYear, month: newMonth, day: newDay) ?? self
  }

  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDay: CustomStringConvertible {
  /// `YYYY-MM-DD`, the only written form the store and the screens use.
  public var description: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Reads `YYYY-MM-DD`, `YYYY/MM/DD` or `YYYYMMDD` (FLD-12-12); nil for anything else and for
  /// dates before 1900-01-01.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let digits: [UInt8]
    switch bytes.count {
    case 8: digits = bytes
    case 10 where bytes[4] == bytes[7] && (bytes[4] == 0x2D || bytes[4] == 0x2F):
      digits = Array(bytes[0..<4] + bytes[5..<7] + bytes[8..<10])
    default: return nil
    }
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    func number(_ range: Range<Int>) -> Int {
      digits[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    self.init(year: number(0..<4), month: number(4..<6), day: number(6..<8))
    guard year >= 1900 else { return nil }
  }
}

/// A moment as people in China read it on a clock.
public struct ClockTime: Hashable, Sendable {
  public let day: CalendarDay
  public let hour: Int
  public let minute: Int
  public let second: Int

  public init(of moment: Moment) {
    day = CalendarDay(containing: moment)
    let inDay = (moment.milliseconds - day.start.milliseconds) / 1000
    hour = Int(inDay / 3600)
    minute = Int(inDay / 60 % 60)
    second = Int(inDay % 60)
  }

  /// `HH:MM:SS`
  public var clock: String {
    "\(padded(hour, to: 2)):\(padded(minute, to: 2)):\(padded(second, to: 2))"
  }

  /// `YYYY-MM-DD HH:MM:SS` (OV-0-06)
  public var stamp: String { "\(day) \(clock)" }
}

extension Moment {
  /// A moment written `YYYY-MM-DD HH:MM:SS` or `YYYY-MM-DDTHH:MM:SS` in business time.
  public init?(stamp: String) {
    guard stamp.utf8.count == 19, let day = CalendarDay(String(stamp.prefix(10))) else {
      return nil
    }
    let parts = stamp.dropFirst(11).split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let hour = Int(parts[0]), let minute = Int(parts[1]),
      let second = Int(parts[2]), (0...23).contains(hour), (0...59).contains(minute),
      (0...59).contains(second)
    else { return nil }
    self = day.start + .seconds(hour * 3600 + minute * 60 + second)
  }
}

private let dayMilliseconds: Int64 = 86_400_000
private let businessOffset: Int64 = 8 * 3_600_000

private func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
  let quotient = value / divisor
  return value % divisor < 0 ? quotient - 1 : quotient
}

private func padded(_ number: Int, to digits: Int) -> String {
  let text = String(number)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
