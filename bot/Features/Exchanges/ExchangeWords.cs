using System.Collections.Frozen;
using PartnershipBot.Conversation;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Language;
using PartnershipBot.Turns;
using PartnershipBot.Understanding.Choices;
using PartnershipBot.Understanding.Dates;
using PartnershipBot.Understanding.Exchanges;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Features.Exchanges;

/// <summary>What is read and said while an exchange is noted.</summary>
internal static class ExchangeWords
{
    private static readonly Texts French = new(Lang.Fr);
    private static readonly Texts English = new(Lang.En);

    private static readonly FrozenSet<string> Nothing = KnownWords.All.Set("exchanges.nothing");

    /// <summary>What a way is called.</summary>
    public static string NameOf(string way, Texts texts) => texts.Say($"exchangeWay.{way}");

    /// <summary>The way that was named; null when it is none.</summary>
    public static string? Way(string text) =>
        ChoiceReader.Read(
            text,
            [
                .. Exchange.Ways.Select(way => new ChoiceOption(
                    way,
                    [
                        NameOf(way, French),
                        NameOf(way, English),
                        .. French.Say($"exchangeWayWords.{way}").Split(',', StringSplitOptions.TrimEntries),
                        .. English.Say($"exchangeWayWords.{way}").Split(',', StringSplitOptions.TrimEntries),
                    ]
                )),
            ]
        )
            is ChoiceReading.One one
            ? one.Code
            : null;

    /// <summary>« 12 mars 2026 · par téléphone · la directrice · elle préfère le jeudi ».</summary>
    public static string Line(Exchange exchange, Texts texts) => string.Join(" · ", PartsOf(exchange, texts));

    private static IEnumerable<string> PartsOf(Exchange exchange, Texts texts) =>
        new[]
        {
            texts.Value(exchange.On),
            exchange.How is { Length: > 0 } how ? NameOf(how, texts) : null,
            exchange.With,
            exchange.Said,
        }.Where(part => !string.IsNullOrEmpty(part))!;

    /// <summary>The draft with what an answer says: all of the exchange, or what was said alone.</summary>
    public static ExchangeDraft Said(ExchangeDraft draft, string text, DateOnly today)
    {
        if (ExchangeReader.Read(text, today) is not { } told)
        {
            return draft with { Said = text, IsLookedAt = false };
        }
        return draft with
        {
            On = told.On ?? draft.On,
            How = told.How ?? draft.How,
            With = told.With ?? draft.With,
            Said = told.Said ?? text,
            IsLookedAt = false,
        };
    }

    /// <summary>The draft after what was said instead of yes or no: another day, another way, another person, other words.</summary>
    public static ExchangeDraft Corrected(ExchangeDraft draft, string text, DateOnly today)
    {
        return Way(text) is { } how ? draft with { How = how }
            : DateReader.Read(text, today, Lang.Fr, DateExpectation.Past) is DateReading.Found(var day, _, var rest)
            && day <= today
            && rest.Length == 0
                ? draft with
                {
                    On = day,
                }
            : WithoutWith(text) is { } person ? draft with { With = person }
            : Said(draft, text, today);
    }

    /// <summary>« avec la directrice » without its first word; null when another one begins the text.</summary>
    public static string? WithoutWith(string text) =>
        TypedText.Fold(text) is var words
        && (words.StartsWith("avec ", StringComparison.Ordinal) || words.StartsWith("with ", StringComparison.Ordinal))
            ? text[5..].Trim()
            : null;

    /// <summary>Whether nothing is to be done next.</summary>
    public static bool IsNothing(string text) =>
        Replies.IsTitle("buttonNothingNext", text)
        || Nothing.Contains(TypedText.Fold(text).Trim('.', '!', ' '))
        || YesNoReader.Read(text) == false;

    /// <summary>The day that a text names, from today on.</summary>
    public static DateOnly? Day(string text, Turn turn) =>
        DateReader.Read(text, turn.Today, turn.Texts.Lang, DateExpectation.Future, turn.SchoolYear) is DateReading.Found(var day, _, _)
        && day >= turn.Today
        && day <= turn.Today.AddYears(2)
            ? day
            : null;
}
