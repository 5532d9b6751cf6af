using PartnershipBot.Domain;
using PartnershipBot.Domain.Partners;
using PartnershipBot.Domain.Projects;
using PartnershipBot.Language;
using PartnershipBot.Understanding.Lists;
using PartnershipBot.Understanding.People;
using PartnershipBot.Understanding.Text;

namespace PartnershipBot.Interview.Readers;

/// <summary>Who is in charge of an action (porteur): a side, and where there are several partners, which of them.</summary>
/// <param name="Partners">Some of several partners, from 0; null for all of them, or where there is one.</param>
internal sealed record Bearer(Side Side, IReadOnlyList<int>? Partners)
{
    private static readonly string[] Joints = [" et ", " and ", " + ", " & ", ",", "/"];

    /// <summary>The action, once it is known who bears it.</summary>
    public PlannedAction Bears(string label) => new(label, Side) { Partners = Partners };

    /// <summary>An action without who bears it, and who does; null where that is not said, or where it may be one of several.</summary>
    public static (string Label, Bearer? Bearer) In(string item, AnswerSheet answers)
    {
        var reading = ActionReader.Read(item);
        if (!CoPartners.AreSeveral(answers))
        {
            return (reading.Label, reading.Owner is { } owner ? new Bearer(owner, null) : null);
        }
        var text = TypedText.Clean(item).TrimEnd(' ', ',', ';');
        return Snippet.TryFinalBracket(text, out var before, out var inside)
            && !TypedText.IsOnlySymbols(before)
            && Read(inside, answers) is { } named
                ? (Snippet.Trim(before), named)
            : reading.Owner is Side.Library ? (reading.Label, new Bearer(Side.Library, null))
            : (reading.Label, null);
    }

    /// <summary>Who is named; null when nobody is, or when one of several partners is meant and it is not said which.</summary>
    public static Bearer? Read(string said, AnswerSheet answers)
    {
        if (!CoPartners.AreSeveral(answers))
        {
            return SideReader.Read(said) is { } side ? new Bearer(side, null) : null;
        }
        if (NamedPartner.AreAll(said))
        {
            return new Bearer(Side.Both, null);
        }
        if (NamedPartner.Find(said, answers) is { } one)
        {
            return new Bearer(Side.Partner, [one]);
        }
        var named = said.Split(Joints, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Part(part, answers))
            .ToList();
        if (named.Count == 0 || named.Contains(null))
        {
            return null;
        }
        var with = named.Where(n => n!.Side != Side.Library).Select(n => n!.Partners).ToList();
        IReadOnlyList<int>? partners = with.Contains(null) ? null : [.. with.SelectMany(p => p!).Distinct().Order()];
        return with.Count == 0 ? new Bearer(Side.Library, null)
            : named.Exists(n => n!.Side != Side.Partner) ? new Bearer(Side.Both, partners)
            : new Bearer(Side.Partner, partners);
    }

    /// <summary>« La bibliothèque », « Le partenaire », « Les deux », or the names of several.</summary>
    public static IReadOnlyList<Phrase> Choices(AnswerSheet answers) =>
        CoPartners.AreSeveral(answers)
            ? [new("sideLibrary"), .. CoPartners.Names(answers).Select(name => new Phrase("plainText", ("text", name))), new("sideAll")]
            : [new("sideLibrary"), new("sidePartner"), new("sideBoth")];

    /// <summary>What is said when nobody was understood.</summary>
    public static Phrase Expected(AnswerSheet answers) =>
        CoPartners.AreSeveral(answers)
            ? new Phrase("bearerExpected", ("partners", new Several([.. CoPartners.Names(answers)])))
            : new Phrase("sideExpected");

    /// <summary>Who bears an action, in words.</summary>
    public static string Words(PlannedAction action, AnswerSheet answers, Texts texts)
    {
        var names =
            action.Partners is { Count: > 0 } partners && CoPartners.AreSeveral(answers)
                ? partners.Select(p => CoPartners.View(answers, p).Text(Fields.PartnerName)).OfType<object>().ToList()
                : [];
        object? name = names.Count == 0 ? null : new Several(names);
        return (action.Owner, name) switch
        {
            (Side.Library, _) => texts.Say("sideLibrary"),
            (Side.Partner, { } only) => texts.Value(only),
            (_, { } with) => texts.Say("sideLibraryAnd", ("partner", with)),
            (Side.Partner, _) => texts.Say(CoPartners.AreSeveral(answers) ? "sidePartners" : "sidePartner"),
            _ => texts.Say(CoPartners.AreSeveral(answers) ? "sideAll" : "sideBoth"),
        };
    }

    private static Bearer? Part(string said, AnswerSheet answers) =>
        NamedPartner.Find(said, answers) is { } one ? new Bearer(Side.Partner, [one])
        : OwnerPhrase.Read(said) is Side.Library ? new Bearer(Side.Library, null)
        : NamedPartner.ArePartners(said) ? new Bearer(Side.Partner, null)
        : null;
}
