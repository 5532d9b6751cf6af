using System.Text.Json;
using System.Text.Json.Nodes;
using PartnershipBot.Domain.Projects;

namespace PartnershipBot.Domain.Partners;

/// <summary>
/// The partners of one partnership (école + EHPAD + association). The first has the columns of its own; each of the others is an
/// object of one list, with its facts under the names of those columns. Everything that reads a sheet reads another partner from a
/// view, in which that partner’s facts stand where the first one’s do.
/// </summary>
public static partial class CoPartners
{
    /// <summary>The most partners beside the first.</summary>
    public const int Most = 7;

    /// <summary>What the objectives bring to a partner, in their order, with nothing where nobody said it.</summary>
    private const string Benefits = "objectives_partnerBenefits";

    /// <summary>So many are read: with an amendment both those sign who join and those who leave.</summary>
    private const int MostRead = 2 * Most;

    private const string Profile = "partner_";

    /// <summary>What each partner has of its own beside its profile; what was said of it follows behind an underscore.</summary>
    private static readonly string[] Own =
    [
        Fields.Mode,
        Fields.Audiences,
        Fields.PartnerMeans,
        Fields.Budget,
        Fields.PartnerLimits,
        Fields.PartnerSignatories,
        Fields.PartnerApproval,
        Fields.AmendmentPartnerApproval,
        Fields.Referents,
        Fields.Groups,
    ];

    /// <summary>What the library says of itself in an answer that has a part for each side.</summary>
    private static readonly string[] Shared =
    [
        Fields.PartnerOthers,
        Fields.Audiences + "_library",
        Fields.LibraryBudget,
        Fields.Referents + "_library",
    ];

    /// <summary>How many partners there are beside the first.</summary>
    public static int Count(AnswerSheet answers) => answers.Has(Fields.CoPartners) ? Read(answers).Count : 0;

    /// <summary>Whether there are several.</summary>
    public static bool AreSeveral(AnswerSheet answers) => Count(answers) > 0;

    /// <summary>The sheet as a partner sees it: its own facts where the first partner’s stand.</summary>
    /// <param name="partner">Which partner; 0 is the first, whose sheet is the sheet itself.</param>
    public static AnswerSheet View(AnswerSheet answers, int partner)
    {
        if (partner <= 0 || Read(answers) is not { } others || partner > others.Count)
        {
            return answers;
        }
        var facts = Facts(others[partner - 1]);
        var changes = answers.Values.Keys.Where(IsOwn).ToDictionary(field => field, object? (_) => null);
        foreach (var (field, value) in facts.Values.Where(fact => IsOwn(fact.Key)))
        {
            changes[field] = value;
        }
        if (answers.List<Objective>(Fields.Objectives) is { Count: > 0 } objectives)
        {
            var benefits = facts.List<string>(Benefits);
            changes[Fields.Objectives] = AnswerSheet.Write(
                objectives.Select((o, i) => o with { PartnerBenefit = benefits.ElementAtOrDefault(i) is { Length: > 0 } own ? own : null })
            );
        }
        return answers.With(changes);
    }

    /// <summary>The sheet as each partner sees it, the first one’s first.</summary>
    public static IReadOnlyList<AnswerSheet> Views(AnswerSheet answers) =>
        [.. Enumerable.Range(0, 1 + Count(answers)).Select(partner => View(answers, partner))];

    /// <summary>Which partner that is, from 0; null when none is.</summary>
    public static int? Place(AnswerSheet answers, Func<AnswerSheet, bool> isMeant) =>
        Views(answers).Index().Where(view => isMeant(view.Item)).Select(view => (int?)view.Index).FirstOrDefault();

    /// <summary>A partnership as each partner sees it, the first one’s first.</summary>
    public static IReadOnlyList<Partnership> Views(Partnership partnership) =>
        [.. Views(partnership.Answers).Select(view => partnership with { Answers = view })];

    /// <summary>The names of all partners that have one, in order.</summary>
    public static IReadOnlyList<string> Names(AnswerSheet answers) =>
        [.. Views(answers).Select(view => view.Text(Fields.PartnerName)).OfType<string>()];

    /// <summary>What changes in a sheet when these fields change in a partner’s view of it.</summary>
    public static IReadOnlyDictionary<string, object?> Changes(
        AnswerSheet answers,
        int partner,
        IReadOnlyDictionary<string, object?> changes
    )
    {
        // What changes may bring more partners along.
        var others = Read(changes.TryGetValue(Fields.CoPartners, out var list) ? answers.With([new(Fields.CoPartners, list)]) : answers);
        if (partner <= 0 || partner > others.Count)
        {
            return changes;
        }
        var facts = others[partner - 1];
        var mapped = new Dictionary<string, object?>();
        foreach (var (field, value) in changes)
        {
            if (field == Fields.Objectives && value is string text)
            {
                var objectives = AnswerSheet.Empty.With([new(field, text)]).List<Objective>(field);
                Put(facts, Benefits, AnswerSheet.Write(objectives.Select(o => o.PartnerBenefit ?? "")));
            }
            else if (IsOwn(field))
            {
                Put(facts, field, value);
            }
            else
            {
                mapped[field] = value;
            }
        }
        mapped[Fields.CoPartners] = Write(others);
        return mapped;
    }

    /// <summary>The list after one more partner.</summary>
    /// <param name="facts">What is known of it, under the names of the columns.</param>
    public static string With(AnswerSheet answers, IEnumerable<KeyValuePair<string, object?>> facts)
    {
        var others = Read(answers);
        var added = new JsonObject();
        foreach (var (field, value) in facts.Where(f => IsOwn(f.Key)))
        {
            Put(added, field, value);
        }
        others.Add(added);
        return Write(others)!;
    }

    /// <summary>What changes when a partner leaves; the one after the first takes its place.</summary>
    public static Dictionary<string, object?> Without(AnswerSheet answers, int partner)
    {
        var others = Read(answers);
        var changes = new Dictionary<string, object?>();
        if (partner > others.Count || others.Count == 0)
        {
            return changes;
        }
        if (partner <= 0)
        {
            var next = View(answers, 1);
            foreach (var field in answers.Values.Keys.Union(next.Values.Keys).Where(f => IsOwn(f) || f == Fields.Objectives))
            {
                changes[field] = next[field];
            }
        }
        others.RemoveAt(Math.Max(partner, 1) - 1);
        changes[Fields.CoPartners] = Write(others);
        if (answers.List<PlannedAction>(Fields.Actions) is { Count: > 0 } actions)
        {
            // What the one that leaves was in charge of is the others’ to take; nobody else’s changes hands.
            changes[Fields.Actions] = AnswerSheet.Write(actions.Select(a => a with { Partners = Moved(a.Partners, partner) }));
        }
        return changes;
    }

    /// <summary>The list with these fields changed of each partner; null when there is none.</summary>
    public static string? Each(AnswerSheet answers, Func<AnswerSheet, IReadOnlyDictionary<string, object?>> changes)
    {
        var others = Read(answers);
        foreach (var facts in others)
        {
            foreach (var (field, value) in changes(Facts(facts)))
            {
                Put(facts, field, value);
            }
        }
        return Write(others);
    }

    /// <summary>Whether a field is one that each partner has of its own.</summary>
    public static bool IsOwn(string field) =>
        !Shared.Contains(field)
        && (
            field.StartsWith(Profile, StringComparison.Ordinal)
            || field is Benefits or Fields.PartnerBudget
            || Array.Exists(Own, own => field == own || (field.StartsWith(own, StringComparison.Ordinal) && field[own.Length] == '_'))
        );

    private static IReadOnlyList<int>? Moved(IReadOnlyList<int>? bearers, int left) =>
        bearers?.Where(at => at != left).Select(at => at > left ? at - 1 : at).ToList() is { Count: > 0 } moved ? moved : null;

    private static List<JsonObject> Read(AnswerSheet answers)
    {
        try
        {
            return answers.Text(Fields.CoPartners) is { } text && JsonNode.Parse(text) is JsonArray list
                ? [.. list.OfType<JsonObject>().Take(MostRead)]
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static AnswerSheet Facts(JsonObject facts) =>
        AnswerSheet.Empty.With(facts.Select(fact => KeyValuePair.Create(fact.Key, Plain(fact.Value))));

    private static object? Plain(JsonNode? value) =>
        value switch
        {
            JsonArray or JsonObject => AnswerSheet.Write(value),
            JsonValue plain when plain.TryGetValue(out string? text) => text,
            JsonValue plain when plain.TryGetValue(out bool flag) => flag,
            JsonValue plain when plain.TryGetValue(out int whole) => whole,
            JsonValue plain when plain.TryGetValue(out double number) => number,
            _ => null,
        };

    /// <summary>Lists stand in it as lists, so that whoever reads the store can read them.</summary>
    private static void Put(JsonObject facts, string field, object? value)
    {
        if (value is null)
        {
            facts.Remove(field);
            return;
        }
        facts[field] = value switch
        {
            string text when text.StartsWith('[') && AnswerSheet.Read<JsonArray>(text) is { } list => list,
            string text => JsonValue.Create(text),
            bool flag => JsonValue.Create(flag),
            int whole => JsonValue.Create(whole),
            double number => JsonValue.Create(number),
            _ => JsonValue.Create(value.ToString()),
        };
    }

    private static string? Write(List<JsonObject> others) => others.Count == 0 ? null : AnswerSheet.Write(others);
}
