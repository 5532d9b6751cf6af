using Microsoft.Extensions.Options;
using PartnershipBot.Domain;
using PartnershipBot.Storage.Sweep;

namespace PartnershipBot.Features.PersonalData;

/// <summary>Periods that would erase what people still work with are refused.</summary>
internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    private const int Most = 36_500;
    private const int LeastOfWork = 90;
    private const int LeastNotice = 7;

    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        var wrong = new[]
        {
            (nameof(options.DeletedDays), options.DeletedDays, Partnership.DaysToRestore),
            (nameof(options.DraftDays), options.DraftDays, LeastOfWork),
            (nameof(options.ContactDays), options.ContactDays, LeastOfWork),
            (nameof(options.HistoryDays), options.HistoryDays, LeastOfWork),
            (nameof(options.ReminderDays), options.ReminderDays, LeastOfWork),
            (nameof(options.FeedbackDays), options.FeedbackDays, LeastOfWork),
            (nameof(options.NoticeDays), options.NoticeDays, LeastNotice),
        }
            .Where(period => period.Item2 < period.Item3 || period.Item2 > Most)
            .Select(period =>
                $"{RetentionOptions.Section}:{period.Item1} is {period.Item2}; it must be from {period.Item3} to {Most} days."
            )
            .ToList();
        return wrong.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(wrong);
    }
}
