using Microsoft.Extensions.Options;

namespace PartnershipBot.Turns.Limits;

/// <summary>Limits under which nobody could work, or which are none, are refused.</summary>
internal sealed class LimitOptionsValidator : IValidateOptions<LimitOptions>
{
    private const int Most = 1_000_000;

    /// <summary>One interview: a question every few seconds.</summary>
    private const int LeastPerMinute = 20;

    public ValidateOptionsResult Validate(string? name, LimitOptions options)
    {
        var wrong = new[]
        {
            (Name: nameof(options.PersonPerMinute), Value: options.PersonPerMinute, Least: LeastPerMinute),
            (Name: nameof(options.ConversationPerMinute), Value: options.ConversationPerMinute, Least: LeastPerMinute),
            (Name: nameof(options.TenantPerMinute), Value: options.TenantPerMinute, Least: LeastPerMinute),
            (Name: nameof(options.Turns), Value: options.Turns, Least: 1),
            (Name: nameof(options.Waiting), Value: options.Waiting, Least: 0),
            (Name: nameof(options.PublicPerMinute), Value: options.PublicPerMinute, Least: LeastPerMinute),
        }
            .Where(limit => limit.Value < limit.Least || limit.Value > Most)
            .Select(limit => $"{LimitOptions.Section}:{limit.Name} is {limit.Value}; it must be from {limit.Least} to {Most}.")
            .ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
