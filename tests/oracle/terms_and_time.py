#!/usr/bin/env python3
"""Due dates, late interest and recurring dates, reckoned independently of Billet.

python-dateutil does the calendar; interest is added up day after day, the slow way, in fractions. The
cases are random with a fixed seed and lean on month ends, leap years and weekends. The result is kept in
terms_and_time.json, which src/calendar/oracle_test.rs compares with what Billet reckons.

    pip install -r tests/oracle/terms_and_time.requirements.txt
    python3 tests/oracle/terms_and_time.py           # fails where the file is not what it would write
    python3 tests/oracle/terms_and_time.py --write   # writes terms_and_time.json
"""

import json
import random
import sys
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from itertools import islice
from pathlib import Path

from dateutil.relativedelta import relativedelta
from dateutil.rrule import DAILY, FR, MO, MONTHLY, TH, TU, WE, WEEKLY, rrule

FILE = Path(__file__).with_suffix(".json")
SEED = 20261122
TERMS, INTEREST, RECURRENCES = 2000, 400, 400


def some_day(rng, first=date(1995, 1, 1), last=date(2105, 12, 31)):
    """Any day; one in three is near the end of a month, one in ten near the end of a February."""
    day = first + timedelta(days=rng.randrange((last - first).days))
    kind = rng.random()
    if kind < 0.1:
        return date(day.year, 3, 1) - timedelta(days=rng.randrange(3))
    if kind < 0.4:
        return day + relativedelta(day=31) - timedelta(days=rng.randrange(3))
    return day


# Due dates


def working_days(after, holidays):
    """The business days after a day, without end."""
    start = datetime.combine(after + timedelta(days=1), datetime.min.time())
    for moment in rrule(DAILY, dtstart=start, byweekday=(MO, TU, WE, TH, FR)):
        if moment.date() not in holidays:
            yield moment.date()


def due_date(terms, issued, holidays, shift):
    kind, value = next(iter(terms.items())) if isinstance(terms, dict) else (terms, None)
    if kind == "on_receipt":
        day = issued
    elif kind == "within_days":
        day = issued + relativedelta(days=value)
    elif kind == "within_business_days":
        start = issued if value else issued - timedelta(days=1)
        day = next(islice(working_days(start, holidays), max(value - 1, 0), None))
    elif kind == "end_of_month_after_days":
        day = issued + relativedelta(days=value) + relativedelta(day=31)
    elif kind == "days_after_end_of_month":
        day = issued + relativedelta(day=31) + relativedelta(days=value)
    elif kind == "day_of_following_month":
        day = issued + relativedelta(months=1, day=value)
    elif kind == "on_date":
        day = date.fromisoformat(value)
    if shift:
        day = next(working_days(day - timedelta(days=1), holidays))
    return day


def terms_case(rng):
    issued = some_day(rng)
    days = rng.choice([0, 1, 7, 14, 30, 45, 60, 90, rng.randrange(400), rng.randrange(3000)])
    terms = rng.choice([
        "on_receipt",
        {"within_days": days},
        {"within_business_days": rng.choice([0, 1, 2, 5, 10, 30, rng.randrange(300)])},
        {"end_of_month_after_days": days},
        {"days_after_end_of_month": days},
        {"day_of_following_month": rng.choice([1, 10, 15, 28, 29, 30, 31, rng.randrange(1, 32)])},
        {"on_date": some_day(rng).isoformat()},
    ])
    shift = rng.random() < 0.4
    # Holidays where they matter: near the issue date and near the due date, some in a row.
    holidays = set()
    for _ in range(rng.choice([0, 0, 2, 6])):
        near = rng.choice([issued, due_date(terms, issued, set(), shift)])
        first = near + timedelta(days=rng.randrange(-3, 6))
        holidays |= {first + timedelta(days=more) for more in range(rng.choice([1, 1, 2, 4]))}
    return {
        "terms": terms,
        "issued": issued.isoformat(),
        "holidays": sorted(day.isoformat() for day in holidays),
        "shift": shift,
        "due": due_date(terms, issued, holidays, shift).isoformat(),
    }


# Interest


def euros(rng, most):
    return str(Decimal(rng.randrange(1, most * 100)) / 100)


def interest_case(rng):
    start = some_day(rng)
    day = lambda most: start + timedelta(days=rng.randrange(most))
    due = [(day(120), euros(rng, 20000)) for _ in range(rng.choice([1, 1, 1, 2, 3]))]
    payments = [(day(500), euros(rng, 9000)) for _ in range(rng.choice([0, 0, 1, 2, 4]))]
    if rng.random() < 0.2:
        payments.append((due[0][0] + timedelta(days=rng.randrange(3)), due[0][1]))
    changes = [
        (date(start.year + more, month, 1), str(Decimal(rng.randrange(-50, 1500)) / 100))
        for more in range(2)
        for month in (1, 7)
        if rng.random() < 0.4
    ]
    rate = str(Decimal(rng.randrange(0, 2000)) / rng.choice([1, 100, 10000]))
    year = rng.choice([365, 360])
    on_date = start + timedelta(days=rng.randrange(600))

    interest, current = Fraction(0), start
    while current <= on_date:
        open_ = sum(Fraction(amount) for due_day, amount in due if due_day < current)
        open_ -= sum(Fraction(amount) for paid_day, amount in payments if paid_day < current)
        holding = rate
        for from_, changed in sorted(changes):
            if from_ <= current:
                holding = changed
        if open_ > 0:
            interest += open_ * Fraction(holding) / 100 / year
        current += timedelta(days=1)

    cents = Decimal(interest.numerator * 10**6) / Decimal(interest.denominator) / 10**6
    exact_cents = interest * 100
    # The half cent is decided on the fraction: a decimal division could miss it.
    whole = abs(exact_cents) + Fraction(1, 2)
    units = whole.numerator // whole.denominator
    rounded = Decimal(units if interest >= 0 else -units).scaleb(-2)
    if abs(exact_cents) % 1 != Fraction(1, 2):
        assert cents.quantize(Decimal("0.01"), ROUND_HALF_UP) == rounded
    text = lambda pairs: [[day.isoformat(), value] for day, value in pairs]
    return {
        "due": text(due),
        "payments": text(payments),
        "rate": rate,
        "changes": text(changes),
        "year": year,
        "on": on_date.isoformat(),
        "interest": f"{rounded:.2f}",
        "exact": [str(interest.numerator), str(interest.denominator)],
    }


# Recurrence


def anchored(start, step):
    """Each date reckoned from the first: a short month shortens none that follows."""
    count = 0
    while True:
        yield start + step * count
        count += 1


def recurrence_case(rng):
    start = some_day(rng)
    unit = rng.choice(["days", "weeks", "months", "months", "month_ends", "years"])
    count = rng.choice([1, 1, 1, 2, 3, 4, 6, 12, rng.randrange(1, 40)])
    moment = datetime.combine(start, datetime.min.time())
    by_rule = lambda frequency, **more: (
        found.date() for found in rrule(frequency, dtstart=moment, interval=count, **more)
    )
    if unit == "days":
        dates = by_rule(DAILY)
    elif unit == "weeks":
        dates = by_rule(WEEKLY)
    elif unit == "months":
        dates = anchored(start, relativedelta(months=count))
    elif unit == "month_ends":
        dates = by_rule(MONTHLY, bymonthday=-1)
    else:
        dates = anchored(start, relativedelta(years=count))
    dates = list(islice(dates, 18))
    if unit == "months" and start.day <= 28:
        assert dates == list(islice(by_rule(MONTHLY), 18)), "dateutil disagrees with itself"

    end = rng.choice(["never", "count", "until"])
    if end == "count":
        number = rng.randrange(1, 17)
        dates, end = dates[:number], {"count": number}
    elif end == "until":
        last = rng.choice(dates[:-1]) + timedelta(days=rng.choice([-1, 0, 0, 1]))
        dates, end = [day for day in dates if day <= last], {"until": last.isoformat()}
    rule = {"start": start.isoformat(), "every": {unit: count}, "end": end}
    return {"rule": rule, "dates": [day.isoformat() for day in dates]}


def reckon():
    rng = random.Random(SEED)
    made = {
        "terms": [terms_case(rng) for _ in range(TERMS)],
        "interest": [interest_case(rng) for _ in range(INTEREST)],
        "recurrence": [recurrence_case(rng) for _ in range(RECURRENCES)],
    }
    # A case a line: a change of the file shows what has changed.
    lines = (
        f'"{name}": [\n' + ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases) + "\n]"
        for name, cases in made.items()
    )
    return "{\n" + ",\n".join(lines) + "\n}\n"


def main(arguments):
    made = reckon()
    if arguments == ["--write"]:
        FILE.write_text(made)
        return 0
    if FILE.read_text() != made:
        print(f"{FILE.name} is not what {Path(__file__).name} reckons: --write it.", file=sys.stderr)
        return 1
    print(f"{FILE.name} is what {Path(__file__).name} reckons: {TERMS + INTEREST + RECURRENCES} cases.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
