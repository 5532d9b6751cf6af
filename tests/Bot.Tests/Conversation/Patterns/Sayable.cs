using System.Text.RegularExpressions;
using PartnershipBot.Language;
using PartnershipBot.Tests.Docs;

namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>What docs/utiliser.md and the help say can be said, read from them; and more of the same.</summary>
internal static partial class Sayable
{
    private static readonly string[] More =
    [
        "rappels",
        "paramètres des rappels",
        "arrêter les rappels",
        "fichier calendrier",
        "texte du rapport",
        "force majeure",
        "convention signée",
        "modifier nom de la structure",
        "modifier la commune",
        "ouvrir École primaire Jacques-Prévert",
        "noter une séance",
        "noter la transmission",
        "my partnerships",
        "partners",
        "new partnership",
        "where are we?",
        "help",
        "settings",
        "sessions",
        "document",
        "search prevert",
        "open École primaire Jacques-Prévert",
        "je voudrais voir mes partenariats",
        "montre-moi les séances",
        "je voudrais le menu svp",
        "i would like to see my partnerships please",
    ];

    public static IReadOnlyList<string> All { get; } =
    [
        .. Doc.Rows("docs/utiliser.md", "Dites")
            .SelectMany(row => Doc.Quoted(row[0]))
            .Concat(Typed().Matches(Catalogue.Find("helpReplies", Lang.Fr)).Select(m => m.Groups[1].Value.Trim()))
            .Concat(TypedEnglish().Matches(Catalogue.Find("helpReplies", Lang.En)).Select(m => m.Groups[1].Value))
            .Concat(More)
            // The example is another partnership, at which the question no longer waits.
            .Where(said => said is not ("modifier titre du projet" or "partenariat d’exemple"))
            .Distinct(),
    ];

    [GeneratedRegex("«[ \u00A0]([^»]+)[ \u00A0]»")]
    private static partial Regex Typed();

    [GeneratedRegex("“([^”]+)”")]
    private static partial Regex TypedEnglish();
}
