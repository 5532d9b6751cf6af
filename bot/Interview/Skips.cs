using System.Collections.Immutable;
using PartnershipBot.Domain;

namespace PartnershipBot.Interview;

/// <summary>
/// The questions that were passed over, as one readable field: <c>CT6 PJ2?</c>, with « ? » for « je ne sais pas encore » and
/// <c>*</c> for « l’essentiel »: all that may be passed until the signature.
/// </summary>
public sealed class Skips
{
    private const char NotKnownYet = '?';
    private const string Everything = "*";

    private readonly ImmutableSortedDictionary<string, bool> _skipped;

    private Skips(ImmutableSortedDictionary<string, bool> skipped) => _skipped = skipped;

    /// <summary>Reads the field of a sheet.</summary>
    public static Skips Of(AnswerSheet answers) =>
        new(
            (answers.Text(Fields.Skipped) ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(s => KeyValuePair.Create(s.TrimEnd(NotKnownYet), s.EndsWith(NotKnownYet)))
                .DistinctBy(s => s.Key)
                .ToImmutableSortedDictionary(StringComparer.Ordinal)
        );

    /// <summary>Whether only what is essential is asked.</summary>
    public bool IsBrief => _skipped.ContainsKey(Everything);

    /// <summary>Whether anything was passed yet.</summary>
    public bool IsEmpty => _skipped.IsEmpty;

    /// <summary>Whether the question was passed: it is not asked again by itself.</summary>
    public bool IsPassed(Slot slot) => (_skipped.TryGetValue(slot.ToString(), out var unknown) && !unknown) || IsSpared(slot.Question);

    /// <summary>Whether it was passed or is not known yet.</summary>
    public bool Contains(Slot slot) => _skipped.ContainsKey(slot.ToString()) || IsSpared(slot.Question);

    /// <summary>The field once only what is essential is asked.</summary>
    public string Briefly() => Write(_skipped.SetItem(Everything, false))!;

    /// <summary>
    /// Whether « l’essentiel » leaves a question out. What is proposed with others on one card is not: nothing has to be thought of
    /// there, and it is seen before it is signed.
    /// </summary>
    private bool IsSpared(Question question) =>
        IsBrief
        && question is { Skippable: true, Essential: false, Together: null }
        && (question.IsOfLibrary || Questions.StageOf(question).IsSignedFor);

    /// <summary>The field once the question is passed over.</summary>
    public string With(Slot slot, bool notKnownYet) => Write(_skipped.SetItem(slot.ToString(), notKnownYet))!;

    /// <summary>The field once the question is answered; null when nothing is passed over any more.</summary>
    public string? Without(Slot slot) => Write(_skipped.Remove(slot.ToString()));

    /// <summary>The field once nothing of these stages is passed over any more.</summary>
    public string? WithoutStages(params Stage[] stages) =>
        Write(_skipped.RemoveRange(_skipped.Keys.Where(k => stages.Any(s => k.StartsWith(s.Prefix, StringComparison.Ordinal)))));

    /// <summary>The part of the field that is about a stage, and the part that is not; null for what is empty.</summary>
    public (string? Own, string? Others) Split(Stage stage)
    {
        var own = _skipped
            .Where(s => s.Key.StartsWith(stage.Prefix, StringComparison.Ordinal))
            .ToImmutableSortedDictionary(StringComparer.Ordinal);
        return (Write(own), Write(_skipped.RemoveRange(own.Keys)));
    }

    /// <summary>The field once a partner has left: those behind it move up.</summary>
    public string? WithoutPartner(int left) =>
        Write(
            _skipped
                .Select(s => (Slot: Slot.Parse(s.Key), s.Key, s.Value))
                .Where(s => s.Slot is not { } slot || !slot.Question.IsOfEachPartner || slot.Partner != left)
                .ToImmutableSortedDictionary(
                    s => s.Slot is { } slot && slot.Partner > left ? (slot with { Partner = slot.Partner - 1 }).ToString() : s.Key,
                    s => s.Value,
                    StringComparer.Ordinal
                )
        );

    /// <summary>The field with only those questions; null when none is left.</summary>
    public string? Where(Func<Question, bool> kept) =>
        Write(
            _skipped.Where(s => Slot.Parse(s.Key) is { } slot && kept(slot.Question)).ToImmutableSortedDictionary(StringComparer.Ordinal)
        );

    private static string? Write(ImmutableSortedDictionary<string, bool> skipped) =>
        skipped.IsEmpty ? null : string.Join(' ', skipped.Select(s => s.Value ? s.Key + NotKnownYet : s.Key));
}
