using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PartnershipBot.Bench;

/// <summary>The contact stage as a librarian types it: twelve messages, and the activities that carry them.</summary>
public static class Script
{
    /// <summary>An answer that the summary at the end must show.</summary>
    public const string Municipality = "Sainte-Colombe";
    public const string LastAnswer = "positif";

    public const string Tenant = "11111111-1111-4111-8111-111111111111";

    /// <summary>The texts, already as JSON strings.</summary>
    private static readonly string[] Texts = [.. Messages(TimeProvider.System.GetUtcNow()).Select(static t => JsonSerializer.Serialize(t))];

    public static int Count => Texts.Length;

    public static byte[] Activity(string person, int step) => Activity(person, step, Texts[step]);

    public static byte[] Greeting(string person) => Activity(person, 0, "\"bonjour\"");

    /// <summary>Any message, numbered by whoever sends it.</summary>
    public static byte[] Message(string person, int number, string text) => Activity(person, number, JsonSerializer.Serialize(text));

    private static byte[] Activity(string person, int step, string text) =>
        Encoding.UTF8.GetBytes(
            $$$"""
            {"type":"message","id":"{{{person}}}-{{{step}}}","channelId":"msteams","serviceUrl":"http://127.0.0.1:9/",
            "timestamp":"2026-06-19T09:00:00.000Z","locale":"fr-FR","textFormat":"plain","deliveryMode":"expectReplies",
            "from":{"id":"29:{{{person}}}","name":"Agathe Roussel","aadObjectId":"{{{person}}}"},
            "recipient":{"id":"28:bot","name":"Passerelle"},
            "conversation":{"id":"a:{{{person}}}","conversationType":"personal","tenantId":"{{{Tenant}}}"},
            "channelData":{"tenant":{"id":"{{{Tenant}}}"}},"text":{{{text}}}}
            """
        );

    /// <summary>The contact is a day of last week, so that the date is past whenever this runs.</summary>
    private static IEnumerable<string> Messages(DateTimeOffset now) =>
        [
            "nouveau partenariat",
            "École Hélène Boucher",
            "un organisme extérieur",
            "école",
            Municipality,
            "M. Yann Kermarec, directeur",
            "secretariat@ecole-boucher.example",
            "la bibliothèque",
            now.AddDays(-7).ToString("'le' d MMMM yyyy", CultureInfo.GetCultureInfo("fr-FR")),
            "Donner à chaque classe un rendez-vous mensuel avec les albums",
            "54 élèves de maternelle et de CP",
            LastAnswer,
        ];
}
