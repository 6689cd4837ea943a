/** Dates, times and ages in British English. */
export declare const when: {
    readonly 'month.1': "January";
    readonly 'month.2': "February";
    readonly 'month.3': "March";
    readonly 'month.4': "April";
    readonly 'month.5': "May";
    readonly 'month.6': "June";
    readonly 'month.7': "July";
    readonly 'month.8': "August";
    readonly 'month.9': "September";
    readonly 'month.10': "October";
    readonly 'month.11': "November";
    readonly 'month.12': "December";
    readonly 'weekday.1': "Monday";
    readonly 'weekday.2': "Tuesday";
    readonly 'weekday.3': "Wednesday";
    readonly 'weekday.4': "Thursday";
    readonly 'weekday.5': "Friday";
    readonly 'weekday.6': "Saturday";
    readonly 'weekday.7': "Sunday";
    readonly 'weekdayShort.1': "Mon";
    readonly 'weekdayShort.2': "Tue";
    readonly 'weekdayShort.3': "Wed";
    readonly 'weekdayShort.4': "Thu";
    readonly 'weekdayShort.5': "Fri";
    readonly 'weekdayShort.6': "Sat";
    readonly 'weekdayShort.7': "Sun";
    readonly 'when.day': "{day} {month} {year}";
    readonly 'when.dayNoYear': "{day} {month}";
    readonly 'when.month': "{month} {year}";
    readonly 'when.monthNoYear': "{month}";
    readonly 'when.year': "{year}";
    readonly 'when.decade': "the {year}s";
    readonly 'when.season.21': "spring {year}";
    readonly 'when.season.22': "summer {year}";
    readonly 'when.season.23': "autumn {year}";
    readonly 'when.season.24': "winter {year}";
    readonly 'when.weekday': "{weekday} {when}";
    readonly 'when.someTime': "some time in {when}";
    readonly 'when.about': "about {when}";
    readonly 'when.maybe': "maybe {when}";
    readonly 'when.maybeAbout': "maybe about {when}";
    readonly 'when.comma': "{a}, {b}";
    readonly 'when.or': "{a} or {b}";
    readonly 'when.between': "some time between {a} and {b}";
    readonly 'when.before': "before {when}";
    readonly 'when.after': "after {when}";
    readonly 'when.fromTo': "{a} to {b}";
    readonly 'when.toNow': "{when} to now";
    readonly 'when.from': "from {when}";
    readonly 'when.until': "until {when}";
    readonly 'when.unknown': "I don’t know when";
    readonly 'time.midnight': "midnight";
    readonly 'time.noon': "midday";
    readonly 'time.am': "{h}am";
    readonly 'time.pm': "{h}pm";
    readonly 'time.amMin': "{h}:{min}am";
    readonly 'time.pmMin': "{h}:{min}pm";
    readonly 'time.fromTo': "{a} to {b}";
    readonly 'days.today': "today";
    readonly 'days.tomorrow': "tomorrow";
    readonly 'days.yesterday': "yesterday";
    readonly 'days.in': {
        readonly one: "in {n} day";
        readonly other: "in {n} days";
    };
    readonly 'days.ago': {
        readonly one: "{n} day ago";
        readonly other: "{n} days ago";
    };
    readonly 'weeks.in': {
        readonly one: "in {n} week";
        readonly other: "in {n} weeks";
    };
    readonly 'weeks.ago': {
        readonly one: "{n} week ago";
        readonly other: "{n} weeks ago";
    };
    readonly 'months.in': {
        readonly one: "in {n} month";
        readonly other: "in {n} months";
    };
    readonly 'months.ago': {
        readonly one: "{n} month ago";
        readonly other: "{n} months ago";
    };
    readonly 'years.in': {
        readonly one: "in {n} year";
        readonly other: "in {n} years";
    };
    readonly 'years.ago': {
        readonly one: "{n} year ago";
        readonly other: "{n} years ago";
    };
    readonly 'age.n': "{n}";
    readonly 'age.baby': "under 1";
    readonly 'age.or': "{a} or {b}";
    readonly 'age.then': "{a}, then {b}";
    readonly 'age.to': "{a} to {b}";
    readonly 'age.about': "about {age}";
};
/** What the Worker voice says otherwise. */
export declare const whenWorker: {
    readonly 'when.unknown': "Date not known";
};
