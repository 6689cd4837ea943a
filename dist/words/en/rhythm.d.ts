/** How arrangements repeat, and what a calendar file says, in British English. */
export declare const rhythm: {
    readonly 'rhythm.day.1': "every day";
    readonly 'rhythm.day.2': "every other day";
    readonly 'rhythm.day.n': "every {n} days";
    readonly 'rhythm.week.1': "every {days}";
    readonly 'rhythm.week.2': "every other {days}";
    readonly 'rhythm.week.n': "every {n} weeks on {days}";
    readonly 'rhythm.month.1': "{days} of each month";
    readonly 'rhythm.month.2': "{days} of every other month";
    readonly 'rhythm.month.n': "{days}, every {n} months";
    readonly 'rhythm.year.1': "every year on {days}";
    readonly 'rhythm.year.2': "every other year on {days}";
    readonly 'rhythm.year.n': "every {n} years on {days}";
    readonly 'rhythm.months.1': "some time each month";
    readonly 'rhythm.months.2': "some time every other month";
    readonly 'rhythm.months.n': "some time every {n} months";
    readonly 'rhythm.years.1': "some time every year";
    readonly 'rhythm.years.2': "some time every other year";
    readonly 'rhythm.years.n': "some time every {n} years";
    readonly 'rhythm.weekdays': "every weekday";
    readonly 'rhythm.nth.1': "the first {day}";
    readonly 'rhythm.nth.2': "the second {day}";
    readonly 'rhythm.nth.3': "the third {day}";
    readonly 'rhythm.nth.4': "the fourth {day}";
    readonly 'rhythm.nth.5': "the fifth {day}";
    readonly 'rhythm.nth.-1': "the last {day}";
    readonly 'rhythm.nth.-2': "the second to last {day}";
    readonly 'rhythm.nth.-3': "the third to last {day}";
    readonly 'rhythm.nth.-4': "the fourth to last {day}";
    readonly 'rhythm.nth.-5': "the fifth to last {day}";
    readonly 'rhythm.ordinals': "1st 2nd 3rd 4th 5th 6th 7th 8th 9th 10th 11th 12th 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th 30th 31st";
    readonly 'rhythm.date': "the {date}";
    readonly 'rhythm.lastDay': "the last day";
    readonly 'rhythm.of': "{day} of {month}";
    readonly 'rhythm.only': "{what}, in {months}";
    readonly 'rhythm.short': "{what} (when there is one)";
    readonly 'rhythm.at': "{what} at {time}";
    readonly 'rhythm.until': "{what}, until {date}";
    readonly 'rhythm.times': {
        readonly one: "{what}, once";
        readonly other: "{what}, {n} times";
    };
    readonly 'rhythm.open': "{what}, until you change it";
    readonly 'rhythm.other': "more than once, on days of its own";
    readonly 'calendar.discreet': "Busy";
    readonly 'calendar.title': "{way}: {people}";
};
/** What the Worker voice says otherwise. */
export declare const rhythmWorker: {
    readonly 'rhythm.open': "{what}, no end date";
};
