using System.Globalization;

namespace PartnershipBot.Interview.Understanding;

/// <summary>A number inside a sentence: where it stands and what it is worth.</summary>
internal readonly record struct Figure(int Start, int End, decimal Value)
{
    private static readonly Dictionary<string, decimal> Units = Table(
        "un 1 une 1 deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 treize 13 quatorze 14 quinze 15 seize 16 "
        + "one 1 two 2 three 3 four 4 five 5 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 "
        + "sixteen 16 seventeen 17 eighteen 18 nineteen 19");

    private static readonly Dictionary<string, decimal> Tens = Table(
        "vingt 20 vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 octante 80 nonante 90 "
        + "twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90");

    private static readonly Dictionary<string, decimal> Rounds = Table(
        "dizaine 10 douzaine 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 dozen 12");

    /// <summary>The numbers of a text in order, in figures (« 1 500 », « 4,5 ») or in words (« dix », « une vingtaine », “twenty-five”).</summary>
    public static List<Figure> In(string text)
    {
        var figures = new List<Figure>();
        var words = Word.In(text);
        for (var i = 0; i < words.Count; i++)
        {
            if (char.IsAsciiDigit(text[words[i].Start]))
            {
                if (TryDigits(text, words[i].Start, out var figure))
                    figures.Add(figure);
                var end = figure.End;
                while (i + 1 < words.Count && words[i + 1].Start < end)
                    i++;
            }
            else if (TryWords(text, words, i, out var figure, out var taken))
            {
                figures.Add(figure);
                i += taken - 1;
            }
        }

        return figures;
    }

    /// <summary>The number that opens a text, if one does.</summary>
    public static Figure? Leading(string text) => In(text) is [{ Start: 0 } first, ..] ? first : null;

    private static bool TryDigits(string text, int start, out Figure figure)
    {
        var end = Digits(text, start);
        var whole = text[start..end];
        if (whole.Length <= 3 && whole[0] is not '0')
        {
            // A comma before three figures is the English thousand: nobody measures sessions to the thousandth.
            while (end + 3 < text.Length && text[end] is ' ' or '\u00A0' or '\u202F' or '.' or ',' or '\'' or '’' && Digits(text, end + 1) == end + 4)
            {
                whole += text[(end + 1)..(end + 4)];
                end += 4;
            }
        }

        var value = whole;
        if (end + 1 < text.Length && text[end] is ',' or '.' && char.IsAsciiDigit(text[end + 1]) && Digits(text, end + 1) is var decimals && decimals - end <= 4)
        {
            value += "." + text[(end + 1)..decimals];
            end = decimals;
        }

        var read = decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        figure = new Figure(start, end, number);
        return read;
    }

    private static int Digits(string text, int start)
    {
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end;
    }

    private static bool TryWords(string text, List<Word> words, int at, out Figure figure, out int taken)
    {
        var first = words[at].Folded;
        var value = 0m;
        var count = 0;
        if (first is "un" or "une" or "a" && Touches(text, words, at + 1) && Rounds.TryGetValue(words[at + 1].Folded, out value))
            count = 2;
        else if (Rounds.TryGetValue(first, out value))
            count = 1;
        for (var i = at; count == 0 || i > at; i++)
        {
            var link = i > at && words.Count > i + 1 && words[i].Folded is "et" or "and" ? 1 : 0;
            if (i + link >= words.Count || (i > at && !(Touches(text, words, i) && Touches(text, words, i + link))))
                break;
            if (!TryAdd(value, i > at ? words[i - 1].Folded : "", words[i + link].Folded, link is 1, out var sum))
                break;
            value = sum;
            i += link;
            count = i - at + 1;
        }

        taken = count;
        figure = count > 0 ? new Figure(words[at].Start, words[at + count - 1].End, value) : default;
        return count > 0;
    }

    /// <summary>The number said so far and one more word of it: « quatre » « vingt » « dix » « sept ».</summary>
    private static bool TryAdd(decimal sofar, string before, string word, bool linked, out decimal sum)
    {
        sum = sofar;
        var free = sofar % 100;
        if (word is "cent" or "cents" or "hundred" && sofar < 10 && !(word is "hundred" && sofar == 0))
            sum = Math.Max(sofar, 1) * 100;
        else if (word is "mille" or "thousand" && sofar < 100 && !(word is "thousand" && sofar == 0))
            sum = Math.Max(sofar, 1) * 1000;
        else if (word is "vingt" or "vingts" && before is "quatre" && free == 4)
            sum = sofar + 76;
        else if (Tens.TryGetValue(word, out var tens) && free == 0)
            sum = sofar + tens;
        else if (Units.TryGetValue(word, out var unit) && (unit >= 10 ? free is 0 or 60 or 80 : free is 0 || (free >= 20 && free % 10 == 0) || (before is "dix" && unit >= 7))
            && (!linked || unit is 1 or 11 || sofar >= 100))
            sum = sofar + unit;
        else
            return false;
        return true;
    }

    /// <summary>Whether only a space or a hyphen stands between a word and the one before it.</summary>
    private static bool Touches(string text, List<Word> words, int at) =>
        at > 0 && at < words.Count && words[at].Start - words[at - 1].End == 1 && text[words[at - 1].End] is ' ' or '-' or '\u2011' or '\u00A0';

    private static Dictionary<string, decimal> Table(string pairs)
    {
        var words = pairs.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[2 * i], i => decimal.Parse(words[2 * i + 1], CultureInfo.InvariantCulture));
    }
}
