using Newtonsoft.Json;
using PartnershipBot.Interview;

namespace PartnershipBot.Conversation.Forms;

/// <summary>A form that is filled in before it is shown, each field with the words that it came from; nothing of it is stored.</summary>
/// <param name="Places">The places for answers, in order.</param>
/// <param name="Typed">What is filled in, by input.</param>
/// <param name="Words">The words that each value came from, by place.</param>
public sealed record FilledForm(
    IReadOnlyList<string> Places,
    IReadOnlyDictionary<string, string> Typed,
    IReadOnlyDictionary<string, string> Words
)
{
    /// <summary>The message that it was filled from, on a channel that tells; else null.</summary>
    public string? Message { get; init; }

    /// <summary>The places for answers.</summary>
    [JsonIgnore]
    public IEnumerable<Slot> Slots => Places.Select(Slot.Parse).OfType<Slot>();

    /// <summary>The form as a dialog keeps it.</summary>
    public string Write() => JsonConvert.SerializeObject(this);

    /// <summary>What a dialog kept; null when it kept none, or one of another version.</summary>
    public static FilledForm? Read(string? json)
    {
        try
        {
            return json is null ? null : JsonConvert.DeserializeObject<FilledForm>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
